/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_ExpiryInputs */

const en_add_expiry = /** @type {(inputs: Add_ExpiryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The invitation is good for`)
};

const ru_add_expiry = /** @type {(inputs: Add_ExpiryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение действует`)
};

/**
* | output |
* | --- |
* | "The invitation is good for" |
*
* @param {Add_ExpiryInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_expiry = /** @type {((inputs?: Add_ExpiryInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_ExpiryInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_expiry(inputs)
	return en_add_expiry(inputs)
});