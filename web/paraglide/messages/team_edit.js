/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Team_EditInputs */

const en_team_edit = /** @type {(inputs: Team_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Edit access of ${i?.name}`)
};

const ru_team_edit = /** @type {(inputs: Team_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменить права: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Edit access of {name}" |
*
* @param {Team_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_edit = /** @type {((inputs: Team_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_edit(inputs)
	return en_team_edit(inputs)
});