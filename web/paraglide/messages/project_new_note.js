/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_New_NoteInputs */

const en_project_new_note = /** @type {(inputs: Project_New_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People, what they may do, and the keys of the services that ask: all of it belongs to a project.`)
};

const ru_project_new_note = /** @type {(inputs: Project_New_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Люди, их права и ключи сервисов — всё это принадлежит проекту.`)
};

/**
* | output |
* | --- |
* | "People, what they may do, and the keys of the services that ask: all of it belongs to a project." |
*
* @param {Project_New_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_new_note = /** @type {((inputs?: Project_New_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_New_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_new_note(inputs)
	return en_project_new_note(inputs)
});