/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Secret_TryInputs */

const en_keys_secret_try = /** @type {(inputs: Keys_Secret_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try it`)
};

const ru_keys_secret_try = /** @type {(inputs: Keys_Secret_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проверьте его`)
};

/**
* | output |
* | --- |
* | "Try it" |
*
* @param {Keys_Secret_TryInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_secret_try = /** @type {((inputs?: Keys_Secret_TryInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Secret_TryInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_secret_try(inputs)
	return en_keys_secret_try(inputs)
});