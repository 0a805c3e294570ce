/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Activity_EndedInputs */

const en_activity_ended = /** @type {(inputs: Activity_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`removed: ${i?.what}`)
};

const ru_activity_ended = /** @type {(inputs: Activity_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`убрано: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "removed: {what}" |
*
* @param {Activity_EndedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_ended = /** @type {((inputs: Activity_EndedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_EndedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_ended(inputs)
	return en_activity_ended(inputs)
});