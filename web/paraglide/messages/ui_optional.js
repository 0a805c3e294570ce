/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_OptionalInputs */

const en_ui_optional = /** @type {(inputs: Ui_OptionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`optional`)
};

const ru_ui_optional = /** @type {(inputs: Ui_OptionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`необязательно`)
};

/**
* | output |
* | --- |
* | "optional" |
*
* @param {Ui_OptionalInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_optional = /** @type {((inputs?: Ui_OptionalInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_OptionalInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_optional(inputs)
	return en_ui_optional(inputs)
});