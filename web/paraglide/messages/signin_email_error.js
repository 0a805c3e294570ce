/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Email_ErrorInputs */

const en_signin_email_error = /** @type {(inputs: Signin_Email_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This does not look like an e-mail address.`)
};

const ru_signin_email_error = /** @type {(inputs: Signin_Email_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Это не похоже на адрес почты.`)
};

/**
* | output |
* | --- |
* | "This does not look like an e-mail address." |
*
* @param {Signin_Email_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_email_error = /** @type {((inputs?: Signin_Email_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Email_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_email_error(inputs)
	return en_signin_email_error(inputs)
});