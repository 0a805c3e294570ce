/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_NoneInputs */

const en_access_none = /** @type {(inputs: Access_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No access`)
};

const ru_access_none = /** @type {(inputs: Access_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Нет прав`)
};

/**
* | output |
* | --- |
* | "No access" |
*
* @param {Access_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_none = /** @type {((inputs?: Access_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_none(inputs)
	return en_access_none(inputs)
});