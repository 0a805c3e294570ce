/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Owner_Cannot_LeaveInputs */

const en_team_owner_cannot_leave = /** @type {(inputs: Team_Owner_Cannot_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make somebody else the owner first`)
};

const ru_team_owner_cannot_leave = /** @type {(inputs: Team_Owner_Cannot_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сначала передайте проект другому`)
};

/**
* | output |
* | --- |
* | "Make somebody else the owner first" |
*
* @param {Team_Owner_Cannot_LeaveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_owner_cannot_leave = /** @type {((inputs?: Team_Owner_Cannot_LeaveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Owner_Cannot_LeaveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_owner_cannot_leave(inputs)
	return en_team_owner_cannot_leave(inputs)
});