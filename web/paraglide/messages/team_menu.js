/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Team_MenuInputs */

const en_team_menu = /** @type {(inputs: Team_MenuInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`More about ${i?.name}`)
};

const ru_team_menu = /** @type {(inputs: Team_MenuInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Действия: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "More about {name}" |
*
* @param {Team_MenuInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_menu = /** @type {((inputs: Team_MenuInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_MenuInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_menu(inputs)
	return en_team_menu(inputs)
});