/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_ZoneInputs */

const en_project_zone = /** @type {(inputs: Project_ZoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Time zone`)
};

const ru_project_zone = /** @type {(inputs: Project_ZoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Часовой пояс`)
};

/**
* | output |
* | --- |
* | "Time zone" |
*
* @param {Project_ZoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_zone = /** @type {((inputs?: Project_ZoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_ZoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_zone(inputs)
	return en_project_zone(inputs)
});