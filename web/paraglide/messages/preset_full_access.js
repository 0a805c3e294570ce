/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Full_AccessInputs */

const en_preset_full_access = /** @type {(inputs: Preset_Full_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Full access`)
};

const ru_preset_full_access = /** @type {(inputs: Preset_Full_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Полный доступ`)
};

/**
* | output |
* | --- |
* | "Full access" |
*
* @param {Preset_Full_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_full_access = /** @type {((inputs?: Preset_Full_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Full_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_full_access(inputs)
	return en_preset_full_access(inputs)
});