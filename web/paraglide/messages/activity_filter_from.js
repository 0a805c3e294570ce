/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Filter_FromInputs */

const en_activity_filter_from = /** @type {(inputs: Activity_Filter_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From`)
};

const ru_activity_filter_from = /** @type {(inputs: Activity_Filter_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`С`)
};

/**
* | output |
* | --- |
* | "From" |
*
* @param {Activity_Filter_FromInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_filter_from = /** @type {((inputs?: Activity_Filter_FromInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Filter_FromInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_filter_from(inputs)
	return en_activity_filter_from(inputs)
});