/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Need_CorrectionInputs */

const en_add_need_correction = /** @type {(inputs: Add_Need_CorrectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct the addresses marked red, or remove them.`)
};

const ru_add_need_correction = /** @type {(inputs: Add_Need_CorrectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Исправьте или уберите адреса, отмеченные красным.`)
};

/**
* | output |
* | --- |
* | "Correct the addresses marked red, or remove them." |
*
* @param {Add_Need_CorrectionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_need_correction = /** @type {((inputs?: Add_Need_CorrectionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Need_CorrectionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_need_correction(inputs)
	return en_add_need_correction(inputs)
});