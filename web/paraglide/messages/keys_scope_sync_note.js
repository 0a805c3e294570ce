/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_Sync_NoteInputs */

const en_keys_scope_sync_note = /** @type {(inputs: Keys_Scope_Sync_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep a copy, so that checks need no network`)
};

const ru_keys_scope_sync_note = /** @type {(inputs: Keys_Scope_Sync_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Держать копию, чтобы проверять без сети`)
};

/**
* | output |
* | --- |
* | "Keep a copy, so that checks need no network" |
*
* @param {Keys_Scope_Sync_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_sync_note = /** @type {((inputs?: Keys_Scope_Sync_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_Sync_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_sync_note(inputs)
	return en_keys_scope_sync_note(inputs)
});