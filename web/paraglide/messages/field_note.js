/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_NoteInputs */

const en_field_note = /** @type {(inputs: Field_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note`)
};

const ru_field_note = /** @type {(inputs: Field_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сообщение`)
};

/**
* | output |
* | --- |
* | "Note" |
*
* @param {Field_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_note = /** @type {((inputs?: Field_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_note(inputs)
	return en_field_note(inputs)
});