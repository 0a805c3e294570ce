/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Filter_ToInputs */

const en_activity_filter_to = /** @type {(inputs: Activity_Filter_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until`)
};

const ru_activity_filter_to = /** @type {(inputs: Activity_Filter_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`По`)
};

/**
* | output |
* | --- |
* | "Until" |
*
* @param {Activity_Filter_ToInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_filter_to = /** @type {((inputs?: Activity_Filter_ToInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Filter_ToInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_filter_to(inputs)
	return en_activity_filter_to(inputs)
});