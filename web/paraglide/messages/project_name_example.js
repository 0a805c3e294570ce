/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Name_ExampleInputs */

const en_project_name_example = /** @type {(inputs: Project_Name_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spring campaign`)
};

const ru_project_name_example = /** @type {(inputs: Project_Name_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Весенняя кампания`)
};

/**
* | output |
* | --- |
* | "Spring campaign" |
*
* @param {Project_Name_ExampleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_name_example = /** @type {((inputs?: Project_Name_ExampleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Name_ExampleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_name_example(inputs)
	return en_project_name_example(inputs)
});