/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Activity_AddedInputs */

const en_activity_added = /** @type {(inputs: Activity_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`added: ${i?.what}`)
};

const ru_activity_added = /** @type {(inputs: Activity_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`добавлено: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "added: {what}" |
*
* @param {Activity_AddedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_added = /** @type {((inputs: Activity_AddedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_AddedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_added(inputs)
	return en_activity_added(inputs)
});