/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_RemoveInputs */

const en_permission_team_remove = /** @type {(inputs: Permission_Team_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove people`)
};

const ru_permission_team_remove = /** @type {(inputs: Permission_Team_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Удалять людей`)
};

/**
* | output |
* | --- |
* | "Remove people" |
*
* @param {Permission_Team_RemoveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_remove = /** @type {((inputs?: Permission_Team_RemoveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_RemoveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_remove(inputs)
	return en_permission_team_remove(inputs)
});