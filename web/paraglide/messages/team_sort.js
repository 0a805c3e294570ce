/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_SortInputs */

const en_team_sort = /** @type {(inputs: Team_SortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Order`)
};

const ru_team_sort = /** @type {(inputs: Team_SortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Порядок`)
};

/**
* | output |
* | --- |
* | "Order" |
*
* @param {Team_SortInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_sort = /** @type {((inputs?: Team_SortInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_SortInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_sort(inputs)
	return en_team_sort(inputs)
});