/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Whole_ProjectInputs */

const en_check_whole_project = /** @type {(inputs: Check_Whole_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the whole project`)
};

const ru_check_whole_project = /** @type {(inputs: Check_Whole_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`весь проект`)
};

/**
* | output |
* | --- |
* | "the whole project" |
*
* @param {Check_Whole_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_whole_project = /** @type {((inputs?: Check_Whole_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Whole_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_whole_project(inputs)
	return en_check_whole_project(inputs)
});