/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Edit_ItemInputs */

const en_team_edit_item = /** @type {(inputs: Team_Edit_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit access`)
};

const ru_team_edit_item = /** @type {(inputs: Team_Edit_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Изменить права`)
};

/**
* | output |
* | --- |
* | "Edit access" |
*
* @param {Team_Edit_ItemInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_edit_item = /** @type {((inputs?: Team_Edit_ItemInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Edit_ItemInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_edit_item(inputs)
	return en_team_edit_item(inputs)
});