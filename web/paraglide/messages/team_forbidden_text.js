/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Team_Forbidden_TextInputs */

const en_team_forbidden_text = /** @type {(inputs: Team_Forbidden_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ask ${i?.name} for the permission “See the team”.`)
};

const ru_team_forbidden_text = /** @type {(inputs: Team_Forbidden_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Попросите право «Видеть команду» у владельца: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Ask {name} for the permission “See the team”." |
*
* @param {Team_Forbidden_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_forbidden_text = /** @type {((inputs: Team_Forbidden_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Forbidden_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_forbidden_text(inputs)
	return en_team_forbidden_text(inputs)
});