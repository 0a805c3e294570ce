/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_AttributesInputs */

const en_field_attributes = /** @type {(inputs: Field_AttributesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Attributes`)
};

const ru_field_attributes = /** @type {(inputs: Field_AttributesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Атрибуты`)
};

/**
* | output |
* | --- |
* | "Attributes" |
*
* @param {Field_AttributesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_attributes = /** @type {((inputs?: Field_AttributesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_AttributesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_attributes(inputs)
	return en_field_attributes(inputs)
});