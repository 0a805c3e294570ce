/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Add_Chip_EditInputs */

const en_add_chip_edit = /** @type {(inputs: Add_Chip_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Edit ${i?.text}`)
};

const ru_add_chip_edit = /** @type {(inputs: Add_Chip_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Исправить ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Edit {text}" |
*
* @param {Add_Chip_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_chip_edit = /** @type {((inputs: Add_Chip_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Chip_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_chip_edit(inputs)
	return en_add_chip_edit(inputs)
});