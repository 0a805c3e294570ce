/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_KeysInputs */

const en_settings_keys = /** @type {(inputs: Settings_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Service keys`)
};

const ru_settings_keys = /** @type {(inputs: Settings_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ключи сервисов`)
};

/**
* | output |
* | --- |
* | "Service keys" |
*
* @param {Settings_KeysInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const settings_keys = /** @type {((inputs?: Settings_KeysInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_KeysInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_settings_keys(inputs)
	return en_settings_keys(inputs)
});