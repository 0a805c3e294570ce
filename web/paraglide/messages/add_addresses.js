/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_AddressesInputs */

const en_add_addresses = /** @type {(inputs: Add_AddressesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail addresses`)
};

const ru_add_addresses = /** @type {(inputs: Add_AddressesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Адреса почты`)
};

/**
* | output |
* | --- |
* | "E-mail addresses" |
*
* @param {Add_AddressesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_addresses = /** @type {((inputs?: Add_AddressesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_AddressesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_addresses(inputs)
	return en_add_addresses(inputs)
});