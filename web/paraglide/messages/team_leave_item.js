/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Leave_ItemInputs */

const en_team_leave_item = /** @type {(inputs: Team_Leave_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave project`)
};

const ru_team_leave_item = /** @type {(inputs: Team_Leave_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выйти из проекта`)
};

/**
* | output |
* | --- |
* | "Leave project" |
*
* @param {Team_Leave_ItemInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_leave_item = /** @type {((inputs?: Team_Leave_ItemInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Leave_ItemInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_leave_item(inputs)
	return en_team_leave_item(inputs)
});