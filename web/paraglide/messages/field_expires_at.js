/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_Expires_AtInputs */

const en_field_expires_at = /** @type {(inputs: Field_Expires_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Expires`)
};

const ru_field_expires_at = /** @type {(inputs: Field_Expires_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Срок`)
};

/**
* | output |
* | --- |
* | "Expires" |
*
* @param {Field_Expires_AtInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_expires_at = /** @type {((inputs?: Field_Expires_AtInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_Expires_AtInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_expires_at(inputs)
	return en_field_expires_at(inputs)
});