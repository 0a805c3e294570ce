/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_NewInputs */

const en_keys_new = /** @type {(inputs: Keys_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New key`)
};

const ru_keys_new = /** @type {(inputs: Keys_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новый ключ`)
};

/**
* | output |
* | --- |
* | "New key" |
*
* @param {Keys_NewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_new = /** @type {((inputs?: Keys_NewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_NewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_new(inputs)
	return en_keys_new(inputs)
});