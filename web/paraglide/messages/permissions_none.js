/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_NoneInputs */

const en_permissions_none = /** @type {(inputs: Permissions_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No permissions of your own yet.`)
};

const ru_permissions_none = /** @type {(inputs: Permissions_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Своих прав пока нет.`)
};

/**
* | output |
* | --- |
* | "No permissions of your own yet." |
*
* @param {Permissions_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_none = /** @type {((inputs?: Permissions_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_none(inputs)
	return en_permissions_none(inputs)
});