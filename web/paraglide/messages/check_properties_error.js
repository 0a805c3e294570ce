/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Properties_ErrorInputs */

const en_check_properties_error = /** @type {(inputs: Check_Properties_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not a JSON object.`)
};

const ru_check_properties_error = /** @type {(inputs: Check_Properties_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Это не объект JSON.`)
};

/**
* | output |
* | --- |
* | "This is not a JSON object." |
*
* @param {Check_Properties_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_properties_error = /** @type {((inputs?: Check_Properties_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Properties_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_properties_error(inputs)
	return en_check_properties_error(inputs)
});