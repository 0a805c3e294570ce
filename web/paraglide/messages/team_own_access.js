/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Own_AccessInputs */

const en_team_own_access = /** @type {(inputs: Team_Own_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you may do`)
};

const ru_team_own_access = /** @type {(inputs: Team_Own_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Что вам можно`)
};

/**
* | output |
* | --- |
* | "What you may do" |
*
* @param {Team_Own_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_own_access = /** @type {((inputs?: Team_Own_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Own_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_own_access(inputs)
	return en_team_own_access(inputs)
});