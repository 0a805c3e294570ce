/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Team_WithdrawnInputs */

const en_team_withdrawn = /** @type {(inputs: Team_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invitation for ${i?.email} withdrawn`)
};

const ru_team_withdrawn = /** @type {(inputs: Team_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение для ${i?.email} отозвано`)
};

/**
* | output |
* | --- |
* | "Invitation for {email} withdrawn" |
*
* @param {Team_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_withdrawn = /** @type {((inputs: Team_WithdrawnInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_WithdrawnInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_withdrawn(inputs)
	return en_team_withdrawn(inputs)
});