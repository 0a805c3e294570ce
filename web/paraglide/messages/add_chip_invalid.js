/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Chip_InvalidInputs */

const en_add_chip_invalid = /** @type {(inputs: Add_Chip_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not an address`)
};

const ru_add_chip_invalid = /** @type {(inputs: Add_Chip_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не похоже на адрес`)
};

/**
* | output |
* | --- |
* | "Not an address" |
*
* @param {Add_Chip_InvalidInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_chip_invalid = /** @type {((inputs?: Add_Chip_InvalidInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Chip_InvalidInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_chip_invalid(inputs)
	return en_add_chip_invalid(inputs)
});