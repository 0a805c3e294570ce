/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Nothing_TitleInputs */

const en_team_nothing_title = /** @type {(inputs: Team_Nothing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody matches`)
};

const ru_team_nothing_title = /** @type {(inputs: Team_Nothing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Никого не нашлось`)
};

/**
* | output |
* | --- |
* | "Nobody matches" |
*
* @param {Team_Nothing_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_nothing_title = /** @type {((inputs?: Team_Nothing_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Nothing_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_nothing_title(inputs)
	return en_team_nothing_title(inputs)
});