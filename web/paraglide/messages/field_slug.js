/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_SlugInputs */

const en_field_slug = /** @type {(inputs: Field_SlugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address`)
};

const ru_field_slug = /** @type {(inputs: Field_SlugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Адрес`)
};

/**
* | output |
* | --- |
* | "Address" |
*
* @param {Field_SlugInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_slug = /** @type {((inputs?: Field_SlugInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_SlugInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_slug(inputs)
	return en_field_slug(inputs)
});