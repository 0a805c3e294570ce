/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Keys_Manage_NoteInputs */

const en_permission_keys_manage_note = /** @type {(inputs: Permission_Keys_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With a key a service asks and acts`)
};

const ru_permission_keys_manage_note = /** @type {(inputs: Permission_Keys_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`С ключом сервис спрашивает и действует`)
};

/**
* | output |
* | --- |
* | "With a key a service asks and acts" |
*
* @param {Permission_Keys_Manage_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_keys_manage_note = /** @type {((inputs?: Permission_Keys_Manage_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Keys_Manage_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_keys_manage_note(inputs)
	return en_permission_keys_manage_note(inputs)
});