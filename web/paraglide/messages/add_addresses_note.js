/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Addresses_NoteInputs */

const en_add_addresses_note = /** @type {(inputs: Add_Addresses_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type or paste a list in any form: Name <a@b.com>, commas, semicolons, spaces, new lines.`)
};

const ru_add_addresses_note = /** @type {(inputs: Add_Addresses_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Введите или вставьте список в любом виде: Имя <a@b.ru>, через запятую, точку с запятой, пробел, с новой строки.`)
};

/**
* | output |
* | --- |
* | "Type or paste a list in any form: Name <a@b.com>, commas, semicolons, spaces, new lines." |
*
* @param {Add_Addresses_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_addresses_note = /** @type {((inputs?: Add_Addresses_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Addresses_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_addresses_note(inputs)
	return en_add_addresses_note(inputs)
});