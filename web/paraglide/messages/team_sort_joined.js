/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Sort_JoinedInputs */

const en_team_sort_joined = /** @type {(inputs: Team_Sort_JoinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Newest first`)
};

const ru_team_sort_joined = /** @type {(inputs: Team_Sort_JoinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сначала новые`)
};

/**
* | output |
* | --- |
* | "Newest first" |
*
* @param {Team_Sort_JoinedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_sort_joined = /** @type {((inputs?: Team_Sort_JoinedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Sort_JoinedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_sort_joined(inputs)
	return en_team_sort_joined(inputs)
});