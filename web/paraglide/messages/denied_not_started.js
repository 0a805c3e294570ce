/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Denied_Not_StartedInputs */

const en_denied_not_started = /** @type {(inputs: Denied_Not_StartedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`They have it from ${i?.date} on.`)
};

const ru_denied_not_started = /** @type {(inputs: Denied_Not_StartedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Оно дано с ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "They have it from {date} on." |
*
* @param {Denied_Not_StartedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_not_started = /** @type {((inputs: Denied_Not_StartedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Not_StartedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_not_started(inputs)
	return en_denied_not_started(inputs)
});