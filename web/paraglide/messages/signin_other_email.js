/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Other_EmailInputs */

const en_signin_other_email = /** @type {(inputs: Signin_Other_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use another e-mail`)
};

const ru_signin_other_email = /** @type {(inputs: Signin_Other_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Другая почта`)
};

/**
* | output |
* | --- |
* | "Use another e-mail" |
*
* @param {Signin_Other_EmailInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_other_email = /** @type {((inputs?: Signin_Other_EmailInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Other_EmailInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_other_email(inputs)
	return en_signin_other_email(inputs)
});