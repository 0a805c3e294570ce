/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_EditInputs */

const en_permission_team_edit = /** @type {(inputs: Permission_Team_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change access`)
};

const ru_permission_team_edit = /** @type {(inputs: Permission_Team_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Менять права`)
};

/**
* | output |
* | --- |
* | "Change access" |
*
* @param {Permission_Team_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_edit = /** @type {((inputs?: Permission_Team_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_edit(inputs)
	return en_permission_team_edit(inputs)
});