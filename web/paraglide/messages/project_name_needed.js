/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Name_NeededInputs */

const en_project_name_needed = /** @type {(inputs: Project_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the project a name.`)
};

const ru_project_name_needed = /** @type {(inputs: Project_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дайте проекту название.`)
};

/**
* | output |
* | --- |
* | "Give the project a name." |
*
* @param {Project_Name_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_name_needed = /** @type {((inputs?: Project_Name_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Name_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_name_needed(inputs)
	return en_project_name_needed(inputs)
});