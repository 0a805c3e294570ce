/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_New_Password_NoteInputs */

const en_signin_new_password_note = /** @type {(inputs: Signin_New_Password_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least 8 characters. Without one, you sign in by a code.`)
};

const ru_signin_new_password_note = /** @type {(inputs: Signin_New_Password_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не короче 8 символов. Без пароля вход — по коду.`)
};

/**
* | output |
* | --- |
* | "At least 8 characters. Without one, you sign in by a code." |
*
* @param {Signin_New_Password_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_new_password_note = /** @type {((inputs?: Signin_New_Password_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_New_Password_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_new_password_note(inputs)
	return en_signin_new_password_note(inputs)
});