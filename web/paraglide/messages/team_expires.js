/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Team_ExpiresInputs */

const en_team_expires = /** @type {(inputs: Team_ExpiresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Expires ${i?.when}`)
};

const ru_team_expires = /** @type {(inputs: Team_ExpiresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Истекает ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Expires {when}" |
*
* @param {Team_ExpiresInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_expires = /** @type {((inputs: Team_ExpiresInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_ExpiresInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_expires(inputs)
	return en_team_expires(inputs)
});