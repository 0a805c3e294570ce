/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Keys_ExpiresInputs */

const en_keys_expires = /** @type {(inputs: Keys_ExpiresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Expires ${i?.when}`)
};

const ru_keys_expires = /** @type {(inputs: Keys_ExpiresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Истекает ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Expires {when}" |
*
* @param {Keys_ExpiresInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_expires = /** @type {((inputs: Keys_ExpiresInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_ExpiresInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_expires(inputs)
	return en_keys_expires(inputs)
});