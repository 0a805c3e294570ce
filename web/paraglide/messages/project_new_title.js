/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_New_TitleInputs */

const en_project_new_title = /** @type {(inputs: Project_New_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New project`)
};

const ru_project_new_title = /** @type {(inputs: Project_New_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новый проект`)
};

/**
* | output |
* | --- |
* | "New project" |
*
* @param {Project_New_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_new_title = /** @type {((inputs?: Project_New_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_New_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_new_title(inputs)
	return en_project_new_title(inputs)
});