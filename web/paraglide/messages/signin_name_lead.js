/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Signin_Name_LeadInputs */

const en_signin_name_lead = /** @type {(inputs: Signin_Name_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your colleagues will see it beside ${i?.email}.`)
};

const ru_signin_name_lead = /** @type {(inputs: Signin_Name_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Коллеги увидят имя рядом с адресом ${i?.email}.`)
};

/**
* | output |
* | --- |
* | "Your colleagues will see it beside {email}." |
*
* @param {Signin_Name_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_name_lead = /** @type {((inputs: Signin_Name_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Name_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_name_lead(inputs)
	return en_signin_name_lead(inputs)
});