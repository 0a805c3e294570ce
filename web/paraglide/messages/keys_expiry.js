/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_ExpiryInputs */

const en_keys_expiry = /** @type {(inputs: Keys_ExpiryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Expires`)
};

const ru_keys_expiry = /** @type {(inputs: Keys_ExpiryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Срок действия`)
};

/**
* | output |
* | --- |
* | "Expires" |
*
* @param {Keys_ExpiryInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_expiry = /** @type {((inputs?: Keys_ExpiryInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_ExpiryInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_expiry(inputs)
	return en_keys_expiry(inputs)
});