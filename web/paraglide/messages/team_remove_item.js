/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Remove_ItemInputs */

const en_team_remove_item = /** @type {(inputs: Team_Remove_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove from project`)
};

const ru_team_remove_item = /** @type {(inputs: Team_Remove_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Удалить из проекта`)
};

/**
* | output |
* | --- |
* | "Remove from project" |
*
* @param {Team_Remove_ItemInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_remove_item = /** @type {((inputs?: Team_Remove_ItemInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Remove_ItemInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_remove_item(inputs)
	return en_team_remove_item(inputs)
});