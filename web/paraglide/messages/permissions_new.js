/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_NewInputs */

const en_permissions_new = /** @type {(inputs: Permissions_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New permission`)
};

const ru_permissions_new = /** @type {(inputs: Permissions_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новое право`)
};

/**
* | output |
* | --- |
* | "New permission" |
*
* @param {Permissions_NewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_new = /** @type {((inputs?: Permissions_NewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_NewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_new(inputs)
	return en_permissions_new(inputs)
});