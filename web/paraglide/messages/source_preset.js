/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Source_PresetInputs */

const en_source_preset = /** @type {(inputs: Source_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`By the preset “${i?.preset}”`)
};

const ru_source_preset = /** @type {(inputs: Source_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`По набору «${i?.preset}»`)
};

/**
* | output |
* | --- |
* | "By the preset “{preset}”" |
*
* @param {Source_PresetInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const source_preset = /** @type {((inputs: Source_PresetInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Source_PresetInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_source_preset(inputs)
	return en_source_preset(inputs)
});