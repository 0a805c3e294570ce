/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diff_SameInputs */

const en_diff_same = /** @type {(inputs: Diff_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gives the same as before`)
};

const ru_diff_same = /** @type {(inputs: Diff_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Даёт то же, что и раньше`)
};

/**
* | output |
* | --- |
* | "Gives the same as before" |
*
* @param {Diff_SameInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_same = /** @type {((inputs?: Diff_SameInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_SameInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_same(inputs)
	return en_diff_same(inputs)
});