/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Nothing_TextInputs */

const en_team_nothing_text = /** @type {(inputs: Team_Nothing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try other words, or clear the filters.`)
};

const ru_team_nothing_text = /** @type {(inputs: Team_Nothing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Попробуйте другие слова или сбросьте фильтры.`)
};

/**
* | output |
* | --- |
* | "Try other words, or clear the filters." |
*
* @param {Team_Nothing_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_nothing_text = /** @type {((inputs?: Team_Nothing_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Nothing_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_nothing_text(inputs)
	return en_team_nothing_text(inputs)
});