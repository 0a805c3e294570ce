/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_Delete_NoteInputs */

const en_general_delete_note = /** @type {(inputs: General_Delete_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The project disappears for everybody at once. For 14 days you can bring it back; then it is gone.`)
};

const ru_general_delete_note = /** @type {(inputs: General_Delete_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект сразу исчезнет у всех. 14 дней его можно вернуть, потом — нет.`)
};

/**
* | output |
* | --- |
* | "The project disappears for everybody at once. For 14 days you can bring it back; then it is gone." |
*
* @param {General_Delete_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_delete_note = /** @type {((inputs?: General_Delete_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Delete_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_delete_note(inputs)
	return en_general_delete_note(inputs)
});