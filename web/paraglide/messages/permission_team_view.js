/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_ViewInputs */

const en_permission_team_view = /** @type {(inputs: Permission_Team_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the team`)
};

const ru_permission_team_view = /** @type {(inputs: Permission_Team_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Видеть команду`)
};

/**
* | output |
* | --- |
* | "See the team" |
*
* @param {Permission_Team_ViewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_view = /** @type {((inputs?: Permission_Team_ViewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_ViewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_view(inputs)
	return en_permission_team_view(inputs)
});