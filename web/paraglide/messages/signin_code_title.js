/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Code_TitleInputs */

const en_signin_code_title = /** @type {(inputs: Signin_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check your mail`)
};

const ru_signin_code_title = /** @type {(inputs: Signin_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проверьте почту`)
};

/**
* | output |
* | --- |
* | "Check your mail" |
*
* @param {Signin_Code_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_code_title = /** @type {((inputs?: Signin_Code_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_code_title(inputs)
	return en_signin_code_title(inputs)
});