/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_NoteInputs */

const en_add_note = /** @type {(inputs: Add_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personal note`)
};

const ru_add_note = /** @type {(inputs: Add_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сообщение от вас`)
};

/**
* | output |
* | --- |
* | "Personal note" |
*
* @param {Add_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_note = /** @type {((inputs?: Add_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_note(inputs)
	return en_add_note(inputs)
});