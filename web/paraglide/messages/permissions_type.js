/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_TypeInputs */

const en_permissions_type = /** @type {(inputs: Permissions_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resource type`)
};

const ru_permissions_type = /** @type {(inputs: Permissions_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Тип ресурса`)
};

/**
* | output |
* | --- |
* | "Resource type" |
*
* @param {Permissions_TypeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_type = /** @type {((inputs?: Permissions_TypeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_TypeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_type(inputs)
	return en_permissions_type(inputs)
});