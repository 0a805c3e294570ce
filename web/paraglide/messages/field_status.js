/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_StatusInputs */

const en_field_status = /** @type {(inputs: Field_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State`)
};

const ru_field_status = /** @type {(inputs: Field_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Состояние`)
};

/**
* | output |
* | --- |
* | "State" |
*
* @param {Field_StatusInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_status = /** @type {((inputs?: Field_StatusInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_StatusInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_status(inputs)
	return en_field_status(inputs)
});