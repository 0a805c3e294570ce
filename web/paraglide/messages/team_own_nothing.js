/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Own_NothingInputs */

const en_team_own_nothing = /** @type {(inputs: Team_Own_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing yet.`)
};

const ru_team_own_nothing = /** @type {(inputs: Team_Own_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пока ничего.`)
};

/**
* | output |
* | --- |
* | "Nothing yet." |
*
* @param {Team_Own_NothingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_own_nothing = /** @type {((inputs?: Team_Own_NothingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Own_NothingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_own_nothing(inputs)
	return en_team_own_nothing(inputs)
});