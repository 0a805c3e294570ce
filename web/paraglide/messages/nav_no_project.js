/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_No_ProjectInputs */

const en_nav_no_project = /** @type {(inputs: Nav_No_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing found`)
};

const ru_nav_no_project = /** @type {(inputs: Nav_No_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ничего не найдено`)
};

/**
* | output |
* | --- |
* | "Nothing found" |
*
* @param {Nav_No_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_no_project = /** @type {((inputs?: Nav_No_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_No_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_no_project(inputs)
	return en_nav_no_project(inputs)
});