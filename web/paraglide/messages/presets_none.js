/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_NoneInputs */

const en_presets_none = /** @type {(inputs: Presets_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No presets of your own yet.`)
};

const ru_presets_none = /** @type {(inputs: Presets_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Своих наборов пока нет.`)
};

/**
* | output |
* | --- |
* | "No presets of your own yet." |
*
* @param {Presets_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_none = /** @type {((inputs?: Presets_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_none(inputs)
	return en_presets_none(inputs)
});