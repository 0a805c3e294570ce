/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_Inactive_90Inputs */

const en_team_filter_inactive_90 = /** @type {(inputs: Team_Filter_Inactive_90Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not seen for 90 days`)
};

const ru_team_filter_inactive_90 = /** @type {(inputs: Team_Filter_Inactive_90Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не заходили 90 дней`)
};

/**
* | output |
* | --- |
* | "Not seen for 90 days" |
*
* @param {Team_Filter_Inactive_90Inputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_inactive_90 = /** @type {((inputs?: Team_Filter_Inactive_90Inputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_Inactive_90Inputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_inactive_90(inputs)
	return en_team_filter_inactive_90(inputs)
});