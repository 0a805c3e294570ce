/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Code_ErrorInputs */

const en_signin_code_error = /** @type {(inputs: Signin_Code_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The code did not match or is too old. Check it, or ask for a new one.`)
};

const ru_signin_code_error = /** @type {(inputs: Signin_Code_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Код не подошёл или устарел. Проверьте его или запросите новый.`)
};

/**
* | output |
* | --- |
* | "The code did not match or is too old. Check it, or ask for a new one." |
*
* @param {Signin_Code_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_code_error = /** @type {((inputs?: Signin_Code_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_code_error(inputs)
	return en_signin_code_error(inputs)
});