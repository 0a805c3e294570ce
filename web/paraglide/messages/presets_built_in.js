/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Built_InInputs */

const en_presets_built_in = /** @type {(inputs: Presets_Built_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Built in`)
};

const ru_presets_built_in = /** @type {(inputs: Presets_Built_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Встроенные`)
};

/**
* | output |
* | --- |
* | "Built in" |
*
* @param {Presets_Built_InInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_built_in = /** @type {((inputs?: Presets_Built_InInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Built_InInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_built_in(inputs)
	return en_presets_built_in(inputs)
});