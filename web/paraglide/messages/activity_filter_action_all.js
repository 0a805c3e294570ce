/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Filter_Action_AllInputs */

const en_activity_filter_action_all = /** @type {(inputs: Activity_Filter_Action_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Any change`)
};

const ru_activity_filter_action_all = /** @type {(inputs: Activity_Filter_Action_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Любые изменения`)
};

/**
* | output |
* | --- |
* | "Any change" |
*
* @param {Activity_Filter_Action_AllInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_filter_action_all = /** @type {((inputs?: Activity_Filter_Action_AllInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Filter_Action_AllInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_filter_action_all(inputs)
	return en_activity_filter_action_all(inputs)
});