/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_ForbiddenInputs */

const en_team_forbidden = /** @type {(inputs: Team_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You do not see the team of this project`)
};

const ru_team_forbidden = /** @type {(inputs: Team_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Команда этого проекта вам не видна`)
};

/**
* | output |
* | --- |
* | "You do not see the team of this project" |
*
* @param {Team_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_forbidden = /** @type {((inputs?: Team_ForbiddenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_ForbiddenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_forbidden(inputs)
	return en_team_forbidden(inputs)
});