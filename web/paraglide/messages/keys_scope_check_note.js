/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_Check_NoteInputs */

const en_keys_scope_check_note = /** @type {(inputs: Keys_Scope_Check_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask whether somebody may do something`)
};

const ru_keys_scope_check_note = /** @type {(inputs: Keys_Scope_Check_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Спрашивать, можно ли кому-то что-то`)
};

/**
* | output |
* | --- |
* | "Ask whether somebody may do something" |
*
* @param {Keys_Scope_Check_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_check_note = /** @type {((inputs?: Keys_Scope_Check_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_Check_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_check_note(inputs)
	return en_keys_scope_check_note(inputs)
});