/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_KeyInputs */

const en_presets_key = /** @type {(inputs: Presets_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key`)
};

const ru_presets_key = /** @type {(inputs: Presets_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ключ`)
};

/**
* | output |
* | --- |
* | "Key" |
*
* @param {Presets_KeyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_key = /** @type {((inputs?: Presets_KeyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_KeyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_key(inputs)
	return en_presets_key(inputs)
});