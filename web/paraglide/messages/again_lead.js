/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Again_LeadInputs */

const en_again_lead = /** @type {(inputs: Again_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your session has ended. Sign in as ${i?.email}, and you go on where you were.`)
};

const ru_again_lead = /** @type {(inputs: Again_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Сеанс завершён. Войдите как ${i?.email} — и продолжите с того же места.`)
};

/**
* | output |
* | --- |
* | "Your session has ended. Sign in as {email}, and you go on where you were." |
*
* @param {Again_LeadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const again_lead = /** @type {((inputs: Again_LeadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Again_LeadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_again_lead(inputs)
	return en_again_lead(inputs)
});