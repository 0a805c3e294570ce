/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_SecretInputs */

const en_keys_secret = /** @type {(inputs: Keys_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key`)
};

const ru_keys_secret = /** @type {(inputs: Keys_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ключ`)
};

/**
* | output |
* | --- |
* | "Key" |
*
* @param {Keys_SecretInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_secret = /** @type {((inputs?: Keys_SecretInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_SecretInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_secret(inputs)
	return en_keys_secret(inputs)
});