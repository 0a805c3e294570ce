/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_Unknown_PermissionInputs */

const en_denied_unknown_permission = /** @type {(inputs: Denied_Unknown_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such permission.`)
};

const ru_denied_unknown_permission = /** @type {(inputs: Denied_Unknown_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Такого права нет.`)
};

/**
* | output |
* | --- |
* | "There is no such permission." |
*
* @param {Denied_Unknown_PermissionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_unknown_permission = /** @type {((inputs?: Denied_Unknown_PermissionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Unknown_PermissionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_unknown_permission(inputs)
	return en_denied_unknown_permission(inputs)
});