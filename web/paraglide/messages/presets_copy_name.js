/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_Copy_NameInputs */

const en_presets_copy_name = /** @type {(inputs: Presets_Copy_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (copy)`)
};

const ru_presets_copy_name = /** @type {(inputs: Presets_Copy_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (копия)`)
};

/**
* | output |
* | --- |
* | "{name} (copy)" |
*
* @param {Presets_Copy_NameInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_copy_name = /** @type {((inputs: Presets_Copy_NameInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Copy_NameInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_copy_name(inputs)
	return en_presets_copy_name(inputs)
});