/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Password_TitleInputs */

const en_signin_password_title = /** @type {(inputs: Signin_Password_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in with a password`)
};

const ru_signin_password_title = /** @type {(inputs: Signin_Password_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вход с паролем`)
};

/**
* | output |
* | --- |
* | "Sign in with a password" |
*
* @param {Signin_Password_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_password_title = /** @type {((inputs?: Signin_Password_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Password_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_password_title(inputs)
	return en_signin_password_title(inputs)
});