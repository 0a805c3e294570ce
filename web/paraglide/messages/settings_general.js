/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_GeneralInputs */

const en_settings_general = /** @type {(inputs: Settings_GeneralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`General`)
};

const ru_settings_general = /** @type {(inputs: Settings_GeneralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Основное`)
};

/**
* | output |
* | --- |
* | "General" |
*
* @param {Settings_GeneralInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const settings_general = /** @type {((inputs?: Settings_GeneralInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_GeneralInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_settings_general(inputs)
	return en_settings_general(inputs)
});