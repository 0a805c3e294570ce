/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_CustomiseInputs */

const en_add_customise = /** @type {(inputs: Add_CustomiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Customise`)
};

const ru_add_customise = /** @type {(inputs: Add_CustomiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Настроить`)
};

/**
* | output |
* | --- |
* | "Customise" |
*
* @param {Add_CustomiseInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_customise = /** @type {((inputs?: Add_CustomiseInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_CustomiseInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_customise(inputs)
	return en_add_customise(inputs)
});