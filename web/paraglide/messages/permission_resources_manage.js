/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Resources_ManageInputs */

const en_permission_resources_manage = /** @type {(inputs: Permission_Resources_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage resources`)
};

const ru_permission_resources_manage = /** @type {(inputs: Permission_Resources_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Управлять ресурсами`)
};

/**
* | output |
* | --- |
* | "Manage resources" |
*
* @param {Permission_Resources_ManageInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_resources_manage = /** @type {((inputs?: Permission_Resources_ManageInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Resources_ManageInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_resources_manage(inputs)
	return en_permission_resources_manage(inputs)
});