/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_Find_ProjectInputs */

const en_nav_find_project = /** @type {(inputs: Nav_Find_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find a project`)
};

const ru_nav_find_project = /** @type {(inputs: Nav_Find_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Найти проект`)
};

/**
* | output |
* | --- |
* | "Find a project" |
*
* @param {Nav_Find_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_find_project = /** @type {((inputs?: Nav_Find_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_Find_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_find_project(inputs)
	return en_nav_find_project(inputs)
});