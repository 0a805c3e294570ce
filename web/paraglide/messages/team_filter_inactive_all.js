/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_Inactive_AllInputs */

const en_team_filter_inactive_all = /** @type {(inputs: Team_Filter_Inactive_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Active or not`)
};

const ru_team_filter_inactive_all = /** @type {(inputs: Team_Filter_Inactive_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Любая активность`)
};

/**
* | output |
* | --- |
* | "Active or not" |
*
* @param {Team_Filter_Inactive_AllInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_inactive_all = /** @type {((inputs?: Team_Filter_Inactive_AllInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_Inactive_AllInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_inactive_all(inputs)
	return en_team_filter_inactive_all(inputs)
});