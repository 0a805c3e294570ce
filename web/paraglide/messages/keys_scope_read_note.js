/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_Read_NoteInputs */

const en_keys_scope_read_note = /** @type {(inputs: Keys_Scope_Read_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check, search, and look at people and settings`)
};

const ru_keys_scope_read_note = /** @type {(inputs: Keys_Scope_Read_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проверять, искать, смотреть людей и настройки`)
};

/**
* | output |
* | --- |
* | "Check, search, and look at people and settings" |
*
* @param {Keys_Scope_Read_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_read_note = /** @type {((inputs?: Keys_Scope_Read_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_Read_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_read_note(inputs)
	return en_keys_scope_read_note(inputs)
});