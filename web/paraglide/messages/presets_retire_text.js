/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Retire_TextInputs */

const en_presets_retire_text = /** @type {(inputs: Presets_Retire_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever has it loses what only it gives. Its key is free for a new preset.`)
};

const ru_presets_retire_text = /** @type {(inputs: Presets_Retire_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Те, у кого он есть, потеряют права, которые давал только он.`)
};

/**
* | output |
* | --- |
* | "Whoever has it loses what only it gives. Its key is free for a new preset." |
*
* @param {Presets_Retire_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_retire_text = /** @type {((inputs?: Presets_Retire_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Retire_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_retire_text(inputs)
	return en_presets_retire_text(inputs)
});