/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Messages_Read_NoteInputs */

const en_permission_messages_read_note = /** @type {(inputs: Permission_Messages_Read_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Direct messages to the accounts`)
};

const ru_permission_messages_read_note = /** @type {(inputs: Permission_Messages_Read_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Личные сообщения аккаунтам`)
};

/**
* | output |
* | --- |
* | "Direct messages to the accounts" |
*
* @param {Permission_Messages_Read_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_messages_read_note = /** @type {((inputs?: Permission_Messages_Read_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Messages_Read_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_messages_read_note(inputs)
	return en_permission_messages_read_note(inputs)
});