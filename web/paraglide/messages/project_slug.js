/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_SlugInputs */

const en_project_slug = /** @type {(inputs: Project_SlugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address`)
};

const ru_project_slug = /** @type {(inputs: Project_SlugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Адрес`)
};

/**
* | output |
* | --- |
* | "Address" |
*
* @param {Project_SlugInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_slug = /** @type {((inputs?: Project_SlugInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_SlugInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_slug(inputs)
	return en_project_slug(inputs)
});