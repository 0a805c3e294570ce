/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Accounts_Connect_NoteInputs */

const en_permission_accounts_connect_note = /** @type {(inputs: Permission_Accounts_Connect_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add and remove social accounts`)
};

const ru_permission_accounts_connect_note = /** @type {(inputs: Permission_Accounts_Connect_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Добавлять и отключать аккаунты соцсетей`)
};

/**
* | output |
* | --- |
* | "Add and remove social accounts" |
*
* @param {Permission_Accounts_Connect_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_accounts_connect_note = /** @type {((inputs?: Permission_Accounts_Connect_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Accounts_Connect_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_accounts_connect_note(inputs)
	return en_permission_accounts_connect_note(inputs)
});