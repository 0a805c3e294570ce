/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Name_NeededInputs */

const en_presets_name_needed = /** @type {(inputs: Presets_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the preset a name.`)
};

const ru_presets_name_needed = /** @type {(inputs: Presets_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дайте набору название.`)
};

/**
* | output |
* | --- |
* | "Give the preset a name." |
*
* @param {Presets_Name_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_name_needed = /** @type {((inputs?: Presets_Name_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Name_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_name_needed(inputs)
	return en_presets_name_needed(inputs)
});