/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Slug_ErrorInputs */

const en_project_slug_error = /** @type {(inputs: Project_Slug_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`3 to 40 small Latin letters, digits and hyphens.`)
};

const ru_project_slug_error = /** @type {(inputs: Project_Slug_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`От 3 до 40 строчных латинских букв, цифр и дефисов.`)
};

/**
* | output |
* | --- |
* | "3 to 40 small Latin letters, digits and hyphens." |
*
* @param {Project_Slug_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_slug_error = /** @type {((inputs?: Project_Slug_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Slug_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_slug_error(inputs)
	return en_project_slug_error(inputs)
});