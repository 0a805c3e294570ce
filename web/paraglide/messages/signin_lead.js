/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_LeadInputs */

const en_signin_lead = /** @type {(inputs: Signin_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your e-mail. We will send you a code; if you are new, it also creates your account.`)
};

const ru_signin_lead = /** @type {(inputs: Signin_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Введите почту — пришлём код. Если вы здесь впервые, с ним же заведём учётную запись.`)
};

/**
* | output |
* | --- |
* | "Enter your e-mail. We will send you a code; if you are new, it also creates your account." |
*
* @param {Signin_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_lead = /** @type {((inputs?: Signin_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_lead(inputs)
	return en_signin_lead(inputs)
});