/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_Status_PendingInputs */

const en_team_filter_status_pending = /** @type {(inputs: Team_Filter_Status_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invited`)
};

const ru_team_filter_status_pending = /** @type {(inputs: Team_Filter_Status_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашены`)
};

/**
* | output |
* | --- |
* | "Invited" |
*
* @param {Team_Filter_Status_PendingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_status_pending = /** @type {((inputs?: Team_Filter_Status_PendingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_Status_PendingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_status_pending(inputs)
	return en_team_filter_status_pending(inputs)
});