/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_PresetsInputs */

const en_access_presets = /** @type {(inputs: Access_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preset`)
};

const ru_access_presets = /** @type {(inputs: Access_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Набор прав`)
};

/**
* | output |
* | --- |
* | "Preset" |
*
* @param {Access_PresetsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_presets = /** @type {((inputs?: Access_PresetsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_PresetsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_presets(inputs)
	return en_access_presets(inputs)
});