/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_PermissionsInputs */

const en_access_permissions = /** @type {(inputs: Access_PermissionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Permissions`)
};

const ru_access_permissions = /** @type {(inputs: Access_PermissionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Права`)
};

/**
* | output |
* | --- |
* | "Permissions" |
*
* @param {Access_PermissionsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_permissions = /** @type {((inputs?: Access_PermissionsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_PermissionsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_permissions(inputs)
	return en_access_permissions(inputs)
});