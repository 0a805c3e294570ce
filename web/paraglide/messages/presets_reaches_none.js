/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Reaches_NoneInputs */

const en_presets_reaches_none = /** @type {(inputs: Presets_Reaches_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has it yet.`)
};

const ru_presets_reaches_none = /** @type {(inputs: Presets_Reaches_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пока ни у кого нет.`)
};

/**
* | output |
* | --- |
* | "Nobody has it yet." |
*
* @param {Presets_Reaches_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_reaches_none = /** @type {((inputs?: Presets_Reaches_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Reaches_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_reaches_none(inputs)
	return en_presets_reaches_none(inputs)
});