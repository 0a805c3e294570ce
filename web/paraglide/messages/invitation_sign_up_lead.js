/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Invitation_Sign_Up_LeadInputs */

const en_invitation_sign_up_lead = /** @type {(inputs: Invitation_Sign_Up_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your address is ${i?.email}.`)
};

const ru_invitation_sign_up_lead = /** @type {(inputs: Invitation_Sign_Up_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ваш адрес — ${i?.email}.`)
};

/**
* | output |
* | --- |
* | "Your address is {email}." |
*
* @param {Invitation_Sign_Up_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_sign_up_lead = /** @type {((inputs: Invitation_Sign_Up_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Sign_Up_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_sign_up_lead(inputs)
	return en_invitation_sign_up_lead(inputs)
});