/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diff_NoneInputs */

const en_diff_none = /** @type {(inputs: Diff_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing changed yet`)
};

const ru_diff_none = /** @type {(inputs: Diff_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пока ничего не изменено`)
};

/**
* | output |
* | --- |
* | "Nothing changed yet" |
*
* @param {Diff_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_none = /** @type {((inputs?: Diff_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_none(inputs)
	return en_diff_none(inputs)
});