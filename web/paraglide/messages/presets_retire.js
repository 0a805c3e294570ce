/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_RetireInputs */

const en_presets_retire = /** @type {(inputs: Presets_RetireInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retire`)
};

const ru_presets_retire = /** @type {(inputs: Presets_RetireInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Убрать`)
};

/**
* | output |
* | --- |
* | "Retire" |
*
* @param {Presets_RetireInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_retire = /** @type {((inputs?: Presets_RetireInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_RetireInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_retire(inputs)
	return en_presets_retire(inputs)
});