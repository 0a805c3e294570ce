/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_ExpiredInputs */

const en_team_expired = /** @type {(inputs: Team_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invitation expired`)
};

const ru_team_expired = /** @type {(inputs: Team_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение истекло`)
};

/**
* | output |
* | --- |
* | "Invitation expired" |
*
* @param {Team_ExpiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_expired = /** @type {((inputs?: Team_ExpiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_ExpiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_expired(inputs)
	return en_team_expired(inputs)
});