/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_CreateInputs */

const en_project_create = /** @type {(inputs: Project_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Create project`)
};

const ru_project_create = /** @type {(inputs: Project_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создать проект`)
};

/**
* | output |
* | --- |
* | "Create project" |
*
* @param {Project_CreateInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_create = /** @type {((inputs?: Project_CreateInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_CreateInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_create(inputs)
	return en_project_create(inputs)
});