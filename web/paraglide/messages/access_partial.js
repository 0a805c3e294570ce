/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_PartialInputs */

const en_access_partial = /** @type {(inputs: Access_PartialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only in part: for some resources, for a time or under conditions`)
};

const ru_access_partial = /** @type {(inputs: Access_PartialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Частично: для отдельных ресурсов, на время или с условиями`)
};

/**
* | output |
* | --- |
* | "Only in part: for some resources, for a time or under conditions" |
*
* @param {Access_PartialInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_partial = /** @type {((inputs?: Access_PartialInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_PartialInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_partial(inputs)
	return en_access_partial(inputs)
});