/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ presets: NonNullable<unknown> }} Mend_PresetsInputs */

const en_mend_presets = /** @type {(inputs: Mend_PresetsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Presets with it: ${i?.presets}.`)
};

const ru_mend_presets = /** @type {(inputs: Mend_PresetsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Есть в наборах: ${i?.presets}.`)
};

/**
* | output |
* | --- |
* | "Presets with it: {presets}." |
*
* @param {Mend_PresetsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_presets = /** @type {((inputs: Mend_PresetsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_PresetsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_presets(inputs)
	return en_mend_presets(inputs)
});