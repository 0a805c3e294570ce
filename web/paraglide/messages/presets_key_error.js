/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Key_ErrorInputs */

const en_presets_key_error = /** @type {(inputs: Presets_Key_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begin with a letter; at most 40 of a-z, 0-9 and hyphens.`)
};

const ru_presets_key_error = /** @type {(inputs: Presets_Key_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Начните с буквы; не больше 40 знаков a-z, 0-9 и дефисов.`)
};

/**
* | output |
* | --- |
* | "Begin with a letter; at most 40 of a-z, 0-9 and hyphens." |
*
* @param {Presets_Key_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_key_error = /** @type {((inputs?: Presets_Key_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Key_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_key_error(inputs)
	return en_presets_key_error(inputs)
});