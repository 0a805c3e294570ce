/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_SavedInputs */

const en_presets_saved = /** @type {(inputs: Presets_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preset “${i?.name}” saved`)
};

const ru_presets_saved = /** @type {(inputs: Presets_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Набор «${i?.name}» сохранён`)
};

/**
* | output |
* | --- |
* | "Preset “{name}” saved" |
*
* @param {Presets_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_saved = /** @type {((inputs: Presets_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_saved(inputs)
	return en_presets_saved(inputs)
});