/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_Permission_AllInputs */

const en_team_filter_permission_all = /** @type {(inputs: Team_Filter_Permission_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Any permission`)
};

const ru_team_filter_permission_all = /** @type {(inputs: Team_Filter_Permission_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Любое право`)
};

/**
* | output |
* | --- |
* | "Any permission" |
*
* @param {Team_Filter_Permission_AllInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_permission_all = /** @type {((inputs?: Team_Filter_Permission_AllInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_Permission_AllInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_permission_all(inputs)
	return en_team_filter_permission_all(inputs)
});