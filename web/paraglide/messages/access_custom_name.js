/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Custom_NameInputs */

const en_access_custom_name = /** @type {(inputs: Access_Custom_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Custom`)
};

const ru_access_custom_name = /** @type {(inputs: Access_Custom_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Свой набор`)
};

/**
* | output |
* | --- |
* | "Custom" |
*
* @param {Access_Custom_NameInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_custom_name = /** @type {((inputs?: Access_Custom_NameInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Custom_NameInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_custom_name(inputs)
	return en_access_custom_name(inputs)
});