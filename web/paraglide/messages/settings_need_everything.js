/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Settings_Need_EverythingInputs */

const en_settings_need_everything = /** @type {(inputs: Settings_Need_EverythingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only people with full access can change this. Ask ${i?.name}.`)
};

const ru_settings_need_everything = /** @type {(inputs: Settings_Need_EverythingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Менять это могут только люди с полным доступом. Обратитесь к владельцу: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Only people with full access can change this. Ask {name}." |
*
* @param {Settings_Need_EverythingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const settings_need_everything = /** @type {((inputs: Settings_Need_EverythingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Need_EverythingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_settings_need_everything(inputs)
	return en_settings_need_everything(inputs)
});