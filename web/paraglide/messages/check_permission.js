/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_PermissionInputs */

const en_check_permission = /** @type {(inputs: Check_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Permission`)
};

const ru_check_permission = /** @type {(inputs: Check_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Право`)
};

/**
* | output |
* | --- |
* | "Permission" |
*
* @param {Check_PermissionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_permission = /** @type {((inputs?: Check_PermissionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_PermissionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_permission(inputs)
	return en_check_permission(inputs)
});