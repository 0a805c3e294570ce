/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_InactiveInputs */

const en_keys_inactive = /** @type {(inputs: Keys_InactiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ended`)
};

const ru_keys_inactive = /** @type {(inputs: Keys_InactiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не действует`)
};

/**
* | output |
* | --- |
* | "Ended" |
*
* @param {Keys_InactiveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_inactive = /** @type {((inputs?: Keys_InactiveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_InactiveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_inactive(inputs)
	return en_keys_inactive(inputs)
});