/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_View_NoteInputs */

const en_permission_team_view_note = /** @type {(inputs: Permission_Team_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is here and what each may do`)
};

const ru_permission_team_view_note = /** @type {(inputs: Permission_Team_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Кто в проекте и что кому можно`)
};

/**
* | output |
* | --- |
* | "Who is here and what each may do" |
*
* @param {Permission_Team_View_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_view_note = /** @type {((inputs?: Permission_Team_View_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_View_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_view_note(inputs)
	return en_permission_team_view_note(inputs)
});