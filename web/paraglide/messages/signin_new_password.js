/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_New_PasswordInputs */

const en_signin_new_password = /** @type {(inputs: Signin_New_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Password (optional)`)
};

const ru_signin_new_password = /** @type {(inputs: Signin_New_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пароль (необязательно)`)
};

/**
* | output |
* | --- |
* | "Password (optional)" |
*
* @param {Signin_New_PasswordInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_new_password = /** @type {((inputs?: Signin_New_PasswordInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_New_PasswordInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_new_password(inputs)
	return en_signin_new_password(inputs)
});