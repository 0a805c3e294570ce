/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Code_SentInputs */

const en_signin_code_sent = /** @type {(inputs: Signin_Code_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A new code is on its way.`)
};

const ru_signin_code_sent = /** @type {(inputs: Signin_Code_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новый код отправлен.`)
};

/**
* | output |
* | --- |
* | "A new code is on its way." |
*
* @param {Signin_Code_SentInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_code_sent = /** @type {((inputs?: Signin_Code_SentInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_SentInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_code_sent(inputs)
	return en_signin_code_sent(inputs)
});