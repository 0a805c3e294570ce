/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Zone_NoteInputs */

const en_project_zone_note = /** @type {(inputs: Project_Zone_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“Until a date” means the end of that day here.`)
};

const ru_project_zone_note = /** @type {(inputs: Project_Zone_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`«До такого-то числа» — до конца этого дня здесь.`)
};

/**
* | output |
* | --- |
* | "“Until a date” means the end of that day here." |
*
* @param {Project_Zone_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_zone_note = /** @type {((inputs?: Project_Zone_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Zone_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_zone_note(inputs)
	return en_project_zone_note(inputs)
});