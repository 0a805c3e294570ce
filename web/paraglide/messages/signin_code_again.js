/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Code_AgainInputs */

const en_signin_code_again = /** @type {(inputs: Signin_Code_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send a new code`)
};

const ru_signin_code_again = /** @type {(inputs: Signin_Code_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отправить новый код`)
};

/**
* | output |
* | --- |
* | "Send a new code" |
*
* @param {Signin_Code_AgainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_code_again = /** @type {((inputs?: Signin_Code_AgainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_AgainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_code_again(inputs)
	return en_signin_code_again(inputs)
});