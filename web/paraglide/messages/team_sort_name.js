/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Sort_NameInputs */

const en_team_sort_name = /** @type {(inputs: Team_Sort_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By name`)
};

const ru_team_sort_name = /** @type {(inputs: Team_Sort_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`По имени`)
};

/**
* | output |
* | --- |
* | "By name" |
*
* @param {Team_Sort_NameInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_sort_name = /** @type {((inputs?: Team_Sort_NameInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Sort_NameInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_sort_name(inputs)
	return en_team_sort_name(inputs)
});