/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_SkipInputs */

const en_ui_skip = /** @type {(inputs: Ui_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skip to content`)
};

const ru_ui_skip = /** @type {(inputs: Ui_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`К содержимому`)
};

/**
* | output |
* | --- |
* | "Skip to content" |
*
* @param {Ui_SkipInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_skip = /** @type {((inputs?: Ui_SkipInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_SkipInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_skip(inputs)
	return en_ui_skip(inputs)
});