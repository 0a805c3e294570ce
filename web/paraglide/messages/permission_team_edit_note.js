/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_Edit_NoteInputs */

const en_permission_team_edit_note = /** @type {(inputs: Permission_Team_Edit_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of people who hold no more than they do`)
};

const ru_permission_team_edit_note = /** @type {(inputs: Permission_Team_Edit_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Тех, у кого прав не больше`)
};

/**
* | output |
* | --- |
* | "Of people who hold no more than they do" |
*
* @param {Permission_Team_Edit_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_edit_note = /** @type {((inputs?: Permission_Team_Edit_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_Edit_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_edit_note(inputs)
	return en_permission_team_edit_note(inputs)
});