/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_OwnerInputs */

const en_access_owner = /** @type {(inputs: Access_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Owner`)
};

const ru_access_owner = /** @type {(inputs: Access_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Владелец`)
};

/**
* | output |
* | --- |
* | "Owner" |
*
* @param {Access_OwnerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_owner = /** @type {((inputs?: Access_OwnerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_OwnerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_owner(inputs)
	return en_access_owner(inputs)
});