/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Prove_LeadInputs */

const en_invitation_prove_lead = /** @type {(inputs: Invitation_Prove_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link alone does not show that the address is yours. Enter it, and we will send you a code.`)
};

const ru_invitation_prove_lead = /** @type {(inputs: Invitation_Prove_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Одной ссылки мало, чтобы убедиться, что адрес ваш. Введите его — пришлём код.`)
};

/**
* | output |
* | --- |
* | "The link alone does not show that the address is yours. Enter it, and we will send you a code." |
*
* @param {Invitation_Prove_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_prove_lead = /** @type {((inputs?: Invitation_Prove_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Prove_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_prove_lead(inputs)
	return en_invitation_prove_lead(inputs)
});