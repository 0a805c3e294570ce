/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_PermissionsInputs */

const en_settings_permissions = /** @type {(inputs: Settings_PermissionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Permissions`)
};

const ru_settings_permissions = /** @type {(inputs: Settings_PermissionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Права`)
};

/**
* | output |
* | --- |
* | "Permissions" |
*
* @param {Settings_PermissionsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const settings_permissions = /** @type {((inputs?: Settings_PermissionsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_PermissionsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_settings_permissions(inputs)
	return en_settings_permissions(inputs)
});