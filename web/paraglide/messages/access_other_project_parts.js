/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Other_Project_PartsInputs */

const en_access_other_project_parts = /** @type {(inputs: Access_Other_Project_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Limited to parts of the project or in time; this screen keeps it as it is`)
};

const ru_access_other_project_parts = /** @type {(inputs: Access_Other_Project_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ограничено частью проекта или временем; здесь это не меняется`)
};

/**
* | output |
* | --- |
* | "Limited to parts of the project or in time; this screen keeps it as it is" |
*
* @param {Access_Other_Project_PartsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_other_project_parts = /** @type {((inputs?: Access_Other_Project_PartsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Other_Project_PartsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_other_project_parts(inputs)
	return en_access_other_project_parts(inputs)
});