/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ slug: NonNullable<unknown> }} General_Address_NoteInputs */

const en_general_address_note = /** @type {(inputs: General_Address_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In links and for services: ${i?.slug}. It never changes.`)
};

const ru_general_address_note = /** @type {(inputs: General_Address_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Для ссылок и сервисов: ${i?.slug}. Не меняется.`)
};

/**
* | output |
* | --- |
* | "In links and for services: {slug}. It never changes." |
*
* @param {General_Address_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_address_note = /** @type {((inputs: General_Address_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Address_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_address_note(inputs)
	return en_general_address_note(inputs)
});