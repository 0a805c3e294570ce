/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Filter_ActionInputs */

const en_activity_filter_action = /** @type {(inputs: Activity_Filter_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What`)
};

const ru_activity_filter_action = /** @type {(inputs: Activity_Filter_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Что`)
};

/**
* | output |
* | --- |
* | "What" |
*
* @param {Activity_Filter_ActionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_filter_action = /** @type {((inputs?: Activity_Filter_ActionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Filter_ActionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_filter_action(inputs)
	return en_activity_filter_action(inputs)
});