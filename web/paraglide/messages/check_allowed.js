/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_AllowedInputs */

const en_check_allowed = /** @type {(inputs: Check_AllowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allowed`)
};

const ru_check_allowed = /** @type {(inputs: Check_AllowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Можно`)
};

/**
* | output |
* | --- |
* | "Allowed" |
*
* @param {Check_AllowedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_allowed = /** @type {((inputs?: Check_AllowedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_AllowedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_allowed(inputs)
	return en_check_allowed(inputs)
});