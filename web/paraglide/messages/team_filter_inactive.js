/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_InactiveInputs */

const en_team_filter_inactive = /** @type {(inputs: Team_Filter_InactiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Activity`)
};

const ru_team_filter_inactive = /** @type {(inputs: Team_Filter_InactiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Активность`)
};

/**
* | output |
* | --- |
* | "Activity" |
*
* @param {Team_Filter_InactiveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_inactive = /** @type {((inputs?: Team_Filter_InactiveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_InactiveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_inactive(inputs)
	return en_team_filter_inactive(inputs)
});