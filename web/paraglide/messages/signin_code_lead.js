/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Signin_Code_LeadInputs */

const en_signin_code_lead = /** @type {(inputs: Signin_Code_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`We sent a six-digit code to ${i?.email}.`)
};

const ru_signin_code_lead = /** @type {(inputs: Signin_Code_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Мы отправили шестизначный код на ${i?.email}.`)
};

/**
* | output |
* | --- |
* | "We sent a six-digit code to {email}." |
*
* @param {Signin_Code_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_code_lead = /** @type {((inputs: Signin_Code_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_code_lead(inputs)
	return en_signin_code_lead(inputs)
});