/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_AccessInputs */

const en_team_access = /** @type {(inputs: Team_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Access`)
};

const ru_team_access = /** @type {(inputs: Team_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Права`)
};

/**
* | output |
* | --- |
* | "Access" |
*
* @param {Team_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_access = /** @type {((inputs?: Team_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_access(inputs)
	return en_team_access(inputs)
});