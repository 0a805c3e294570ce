/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Password_ErrorInputs */

const en_signin_password_error = /** @type {(inputs: Signin_Password_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail and password do not match.`)
};

const ru_signin_password_error = /** @type {(inputs: Signin_Password_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Почта и пароль не подходят друг к другу.`)
};

/**
* | output |
* | --- |
* | "E-mail and password do not match." |
*
* @param {Signin_Password_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_password_error = /** @type {((inputs?: Signin_Password_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Password_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_password_error(inputs)
	return en_signin_password_error(inputs)
});