/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Accounts_View_NoteInputs */

const en_permission_accounts_view_note = /** @type {(inputs: Permission_Accounts_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which accounts are connected`)
};

const ru_permission_accounts_view_note = /** @type {(inputs: Permission_Accounts_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Какие аккаунты подключены`)
};

/**
* | output |
* | --- |
* | "Which accounts are connected" |
*
* @param {Permission_Accounts_View_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_accounts_view_note = /** @type {((inputs?: Permission_Accounts_View_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Accounts_View_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_accounts_view_note(inputs)
	return en_permission_accounts_view_note(inputs)
});