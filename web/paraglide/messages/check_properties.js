/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_PropertiesInputs */

const en_check_properties = /** @type {(inputs: Check_PropertiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its properties, as JSON`)
};

const ru_check_properties = /** @type {(inputs: Check_PropertiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Его свойства в JSON`)
};

/**
* | output |
* | --- |
* | "Its properties, as JSON" |
*
* @param {Check_PropertiesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_properties = /** @type {((inputs?: Check_PropertiesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_PropertiesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_properties(inputs)
	return en_check_properties(inputs)
});