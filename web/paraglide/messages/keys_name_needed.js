/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Name_NeededInputs */

const en_keys_name_needed = /** @type {(inputs: Keys_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the key a name.`)
};

const ru_keys_name_needed = /** @type {(inputs: Keys_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дайте ключу название.`)
};

/**
* | output |
* | --- |
* | "Give the key a name." |
*
* @param {Keys_Name_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_name_needed = /** @type {((inputs?: Keys_Name_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Name_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_name_needed(inputs)
	return en_keys_name_needed(inputs)
});