/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_OwnerInputs */

const en_nav_owner = /** @type {(inputs: Nav_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Owner`)
};

const ru_nav_owner = /** @type {(inputs: Nav_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Владелец`)
};

/**
* | output |
* | --- |
* | "Owner" |
*
* @param {Nav_OwnerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_owner = /** @type {((inputs?: Nav_OwnerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_OwnerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_owner(inputs)
	return en_nav_owner(inputs)
});