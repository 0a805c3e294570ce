/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_Status_ActiveInputs */

const en_team_filter_status_active = /** @type {(inputs: Team_Filter_Status_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Members`)
};

const ru_team_filter_status_active = /** @type {(inputs: Team_Filter_Status_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Участники`)
};

/**
* | output |
* | --- |
* | "Members" |
*
* @param {Team_Filter_Status_ActiveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_status_active = /** @type {((inputs?: Team_Filter_Status_ActiveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_Status_ActiveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_status_active(inputs)
	return en_team_filter_status_active(inputs)
});