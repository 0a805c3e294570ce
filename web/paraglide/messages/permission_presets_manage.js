/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Presets_ManageInputs */

const en_permission_presets_manage = /** @type {(inputs: Permission_Presets_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage presets`)
};

const ru_permission_presets_manage = /** @type {(inputs: Permission_Presets_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Управлять наборами прав`)
};

/**
* | output |
* | --- |
* | "Manage presets" |
*
* @param {Permission_Presets_ManageInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_presets_manage = /** @type {((inputs?: Permission_Presets_ManageInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Presets_ManageInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_presets_manage(inputs)
	return en_permission_presets_manage(inputs)
});