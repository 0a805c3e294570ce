/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Project_Edit_NoteInputs */

const en_permission_project_edit_note = /** @type {(inputs: Permission_Project_Edit_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name, time zone, archive`)
};

const ru_permission_project_edit_note = /** @type {(inputs: Permission_Project_Edit_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Название, часовой пояс, архив`)
};

/**
* | output |
* | --- |
* | "Name, time zone, archive" |
*
* @param {Permission_Project_Edit_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_project_edit_note = /** @type {((inputs?: Permission_Project_Edit_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Project_Edit_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_project_edit_note(inputs)
	return en_permission_project_edit_note(inputs)
});