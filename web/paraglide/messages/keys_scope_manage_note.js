/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_Manage_NoteInputs */

const en_keys_scope_manage_note = /** @type {(inputs: Keys_Scope_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read and change, as far as you may yourself`)
};

const ru_keys_scope_manage_note = /** @type {(inputs: Keys_Scope_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Читать и менять — в пределах ваших прав`)
};

/**
* | output |
* | --- |
* | "Read and change, as far as you may yourself" |
*
* @param {Keys_Scope_Manage_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_manage_note = /** @type {((inputs?: Keys_Scope_Manage_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_Manage_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_manage_note(inputs)
	return en_keys_scope_manage_note(inputs)
});