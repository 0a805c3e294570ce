/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Denied_ExpiredInputs */

const en_denied_expired = /** @type {(inputs: Denied_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`They had it until ${i?.date}.`)
};

const ru_denied_expired = /** @type {(inputs: Denied_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Оно было дано до ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "They had it until {date}." |
*
* @param {Denied_ExpiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_expired = /** @type {((inputs: Denied_ExpiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_ExpiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_expired(inputs)
	return en_denied_expired(inputs)
});