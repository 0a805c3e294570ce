/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_New_ProjectInputs */

const en_nav_new_project = /** @type {(inputs: Nav_New_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New project`)
};

const ru_nav_new_project = /** @type {(inputs: Nav_New_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новый проект`)
};

/**
* | output |
* | --- |
* | "New project" |
*
* @param {Nav_New_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_new_project = /** @type {((inputs?: Nav_New_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_New_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_new_project(inputs)
	return en_nav_new_project(inputs)
});