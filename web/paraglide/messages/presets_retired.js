/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_RetiredInputs */

const en_presets_retired = /** @type {(inputs: Presets_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preset “${i?.name}” retired`)
};

const ru_presets_retired = /** @type {(inputs: Presets_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Набор «${i?.name}» убран`)
};

/**
* | output |
* | --- |
* | "Preset “{name}” retired" |
*
* @param {Presets_RetiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_retired = /** @type {((inputs: Presets_RetiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_RetiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_retired(inputs)
	return en_presets_retired(inputs)
});