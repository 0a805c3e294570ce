/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_PersonInputs */

const en_team_person = /** @type {(inputs: Team_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Person`)
};

const ru_team_person = /** @type {(inputs: Team_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Человек`)
};

/**
* | output |
* | --- |
* | "Person" |
*
* @param {Team_PersonInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_person = /** @type {((inputs?: Team_PersonInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_PersonInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_person(inputs)
	return en_team_person(inputs)
});