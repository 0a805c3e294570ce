/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_Resource_TypeInputs */

const en_field_resource_type = /** @type {(inputs: Field_Resource_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resource type`)
};

const ru_field_resource_type = /** @type {(inputs: Field_Resource_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Тип ресурса`)
};

/**
* | output |
* | --- |
* | "Resource type" |
*
* @param {Field_Resource_TypeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_resource_type = /** @type {((inputs?: Field_Resource_TypeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_Resource_TypeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_resource_type(inputs)
	return en_field_resource_type(inputs)
});