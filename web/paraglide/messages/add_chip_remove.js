/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Add_Chip_RemoveInputs */

const en_add_chip_remove = /** @type {(inputs: Add_Chip_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.text}`)
};

const ru_add_chip_remove = /** @type {(inputs: Add_Chip_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убрать ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Remove {text}" |
*
* @param {Add_Chip_RemoveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_chip_remove = /** @type {((inputs: Add_Chip_RemoveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Chip_RemoveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_chip_remove(inputs)
	return en_add_chip_remove(inputs)
});