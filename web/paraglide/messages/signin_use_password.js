/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Use_PasswordInputs */

const en_signin_use_password = /** @type {(inputs: Signin_Use_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use a password`)
};

const ru_signin_use_password = /** @type {(inputs: Signin_Use_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Войти с паролем`)
};

/**
* | output |
* | --- |
* | "Use a password" |
*
* @param {Signin_Use_PasswordInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_use_password = /** @type {((inputs?: Signin_Use_PasswordInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Use_PasswordInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_use_password(inputs)
	return en_signin_use_password(inputs)
});