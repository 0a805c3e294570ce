/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Kind_NoteInputs */

const en_sheet_kind_note = /** @type {(inputs: Sheet_Kind_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A label for the list. It gives and takes nothing.`)
};

const ru_sheet_kind_note = /** @type {(inputs: Sheet_Kind_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пометка для списка. На права не влияет.`)
};

/**
* | output |
* | --- |
* | "A label for the list. It gives and takes nothing." |
*
* @param {Sheet_Kind_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_kind_note = /** @type {((inputs?: Sheet_Kind_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Kind_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_kind_note(inputs)
	return en_sheet_kind_note(inputs)
});