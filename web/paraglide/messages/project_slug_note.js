/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Slug_NoteInputs */

const en_project_slug_note = /** @type {(inputs: Project_Slug_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Used in links and by services. It never changes.`)
};

const ru_project_slug_note = /** @type {(inputs: Project_Slug_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Для ссылок и сервисов. Потом не меняется.`)
};

/**
* | output |
* | --- |
* | "Used in links and by services. It never changes." |
*
* @param {Project_Slug_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_slug_note = /** @type {((inputs?: Project_Slug_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Slug_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_slug_note(inputs)
	return en_project_slug_note(inputs)
});