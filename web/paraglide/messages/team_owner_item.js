/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Owner_ItemInputs */

const en_team_owner_item = /** @type {(inputs: Team_Owner_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make owner`)
};

const ru_team_owner_item = /** @type {(inputs: Team_Owner_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сделать владельцем`)
};

/**
* | output |
* | --- |
* | "Make owner" |
*
* @param {Team_Owner_ItemInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_owner_item = /** @type {((inputs?: Team_Owner_ItemInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Owner_ItemInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_owner_item(inputs)
	return en_team_owner_item(inputs)
});