/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_PresetsInputs */

const en_settings_presets = /** @type {(inputs: Settings_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Presets`)
};

const ru_settings_presets = /** @type {(inputs: Settings_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Наборы прав`)
};

/**
* | output |
* | --- |
* | "Presets" |
*
* @param {Settings_PresetsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const settings_presets = /** @type {((inputs?: Settings_PresetsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_PresetsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_settings_presets(inputs)
	return en_settings_presets(inputs)
});