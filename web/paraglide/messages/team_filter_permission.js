/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_PermissionInputs */

const en_team_filter_permission = /** @type {(inputs: Team_Filter_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Permission`)
};

const ru_team_filter_permission = /** @type {(inputs: Team_Filter_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Право`)
};

/**
* | output |
* | --- |
* | "Permission" |
*
* @param {Team_Filter_PermissionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_permission = /** @type {((inputs?: Team_Filter_PermissionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_PermissionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_permission(inputs)
	return en_team_filter_permission(inputs)
});