/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_OwnInputs */

const en_presets_own = /** @type {(inputs: Presets_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of this project`)
};

const ru_presets_own = /** @type {(inputs: Presets_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Этого проекта`)
};

/**
* | output |
* | --- |
* | "Of this project" |
*
* @param {Presets_OwnInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_own = /** @type {((inputs?: Presets_OwnInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_OwnInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_own(inputs)
	return en_presets_own(inputs)
});