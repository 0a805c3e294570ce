/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_SearchInputs */

const en_team_search = /** @type {(inputs: Team_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Search by name or e-mail`)
};

const ru_team_search = /** @type {(inputs: Team_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Имя или почта`)
};

/**
* | output |
* | --- |
* | "Search by name or e-mail" |
*
* @param {Team_SearchInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_search = /** @type {((inputs?: Team_SearchInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_SearchInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_search(inputs)
	return en_team_search(inputs)
});