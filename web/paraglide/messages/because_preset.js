/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Because_PresetInputs */

const en_because_preset = /** @type {(inputs: Because_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The preset “${i?.preset}” gives it.`)
};

const ru_because_preset = /** @type {(inputs: Because_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Его даёт набор «${i?.preset}».`)
};

/**
* | output |
* | --- |
* | "The preset “{preset}” gives it." |
*
* @param {Because_PresetInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const because_preset = /** @type {((inputs: Because_PresetInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Because_PresetInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_because_preset(inputs)
	return en_because_preset(inputs)
});