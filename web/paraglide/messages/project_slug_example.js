/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Slug_ExampleInputs */

const en_project_slug_example = /** @type {(inputs: Project_Slug_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`made from the name`)
};

const ru_project_slug_example = /** @type {(inputs: Project_Slug_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`составим из названия`)
};

/**
* | output |
* | --- |
* | "made from the name" |
*
* @param {Project_Slug_ExampleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_slug_example = /** @type {((inputs?: Project_Slug_ExampleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Slug_ExampleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_slug_example(inputs)
	return en_project_slug_example(inputs)
});