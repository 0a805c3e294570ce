/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Need_AddressInputs */

const en_add_need_address = /** @type {(inputs: Add_Need_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add at least one address.`)
};

const ru_add_need_address = /** @type {(inputs: Add_Need_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Добавьте хотя бы один адрес.`)
};

/**
* | output |
* | --- |
* | "Add at least one address." |
*
* @param {Add_Need_AddressInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_need_address = /** @type {((inputs?: Add_Need_AddressInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Need_AddressInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_need_address(inputs)
	return en_add_need_address(inputs)
});