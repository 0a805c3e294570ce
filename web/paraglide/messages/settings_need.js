/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, permission: NonNullable<unknown> }} Settings_NeedInputs */

const en_settings_need = /** @type {(inputs: Settings_NeedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ask ${i?.name} for the permission “${i?.permission}”.`)
};

const ru_settings_need = /** @type {(inputs: Settings_NeedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Попросите право «${i?.permission}» у владельца: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Ask {name} for the permission “{permission}”." |
*
* @param {Settings_NeedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const settings_need = /** @type {((inputs: Settings_NeedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_NeedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_settings_need(inputs)
	return en_settings_need(inputs)
});