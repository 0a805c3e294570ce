/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_View_AccessInputs */

const en_team_view_access = /** @type {(inputs: Team_View_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See access`)
};

const ru_team_view_access = /** @type {(inputs: Team_View_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Посмотреть права`)
};

/**
* | output |
* | --- |
* | "See access" |
*
* @param {Team_View_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_view_access = /** @type {((inputs?: Team_View_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_View_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_view_access(inputs)
	return en_team_view_access(inputs)
});