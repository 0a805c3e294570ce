/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_ProjectInputs */

const en_general_project = /** @type {(inputs: General_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project`)
};

const ru_general_project = /** @type {(inputs: General_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект`)
};

/**
* | output |
* | --- |
* | "Project" |
*
* @param {General_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_project = /** @type {((inputs?: General_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_project(inputs)
	return en_general_project(inputs)
});