/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_Status_ExpiredInputs */

const en_team_filter_status_expired = /** @type {(inputs: Team_Filter_Status_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invitation expired`)
};

const ru_team_filter_status_expired = /** @type {(inputs: Team_Filter_Status_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение истекло`)
};

/**
* | output |
* | --- |
* | "Invitation expired" |
*
* @param {Team_Filter_Status_ExpiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_status_expired = /** @type {((inputs?: Team_Filter_Status_ExpiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_Status_ExpiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_status_expired(inputs)
	return en_team_filter_status_expired(inputs)
});