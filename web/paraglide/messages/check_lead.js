/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_LeadInputs */

const en_check_lead = /** @type {(inputs: Check_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask as a service would: may somebody do something, and why.`)
};

const ru_check_lead = /** @type {(inputs: Check_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Спросите так, как спросил бы сервис: можно ли кому-то что-то и почему.`)
};

/**
* | output |
* | --- |
* | "Ask as a service would: may somebody do something, and why." |
*
* @param {Check_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_lead = /** @type {((inputs?: Check_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_lead(inputs)
	return en_check_lead(inputs)
});