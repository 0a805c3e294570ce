/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Use_CodeInputs */

const en_signin_use_code = /** @type {(inputs: Signin_Use_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send me a code instead`)
};

const ru_signin_use_code = /** @type {(inputs: Signin_Use_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Войти по коду`)
};

/**
* | output |
* | --- |
* | "Send me a code instead" |
*
* @param {Signin_Use_CodeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_use_code = /** @type {((inputs?: Signin_Use_CodeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Use_CodeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_use_code(inputs)
	return en_signin_use_code(inputs)
});