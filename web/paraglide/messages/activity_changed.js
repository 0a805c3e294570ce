/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Activity_ChangedInputs */

const en_activity_changed = /** @type {(inputs: Activity_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`changed: ${i?.what}`)
};

const ru_activity_changed = /** @type {(inputs: Activity_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`изменено: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "changed: {what}" |
*
* @param {Activity_ChangedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_changed = /** @type {((inputs: Activity_ChangedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_ChangedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_changed(inputs)
	return en_activity_changed(inputs)
});