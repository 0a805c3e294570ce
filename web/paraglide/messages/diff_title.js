/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diff_TitleInputs */

const en_diff_title = /** @type {(inputs: Diff_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What will change`)
};

const ru_diff_title = /** @type {(inputs: Diff_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Что изменится`)
};

/**
* | output |
* | --- |
* | "What will change" |
*
* @param {Diff_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_title = /** @type {((inputs?: Diff_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_title(inputs)
	return en_diff_title(inputs)
});