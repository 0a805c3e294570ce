/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_Invite_NoteInputs */

const en_permission_team_invite_note = /** @type {(inputs: Permission_Team_Invite_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With no more than they hold themselves`)
};

const ru_permission_team_invite_note = /** @type {(inputs: Permission_Team_Invite_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не давая больше, чем есть у самого`)
};

/**
* | output |
* | --- |
* | "With no more than they hold themselves" |
*
* @param {Permission_Team_Invite_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_invite_note = /** @type {((inputs?: Permission_Team_Invite_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_Invite_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_invite_note(inputs)
	return en_permission_team_invite_note(inputs)
});