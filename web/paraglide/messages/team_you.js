/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_YouInputs */

const en_team_you = /** @type {(inputs: Team_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`you`)
};

const ru_team_you = /** @type {(inputs: Team_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`вы`)
};

/**
* | output |
* | --- |
* | "you" |
*
* @param {Team_YouInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_you = /** @type {((inputs?: Team_YouInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_YouInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_you(inputs)
	return en_team_you(inputs)
});