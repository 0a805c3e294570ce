/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_DeniedInputs */

const en_check_denied = /** @type {(inputs: Check_DeniedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Denied`)
};

const ru_check_denied = /** @type {(inputs: Check_DeniedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Нельзя`)
};

/**
* | output |
* | --- |
* | "Denied" |
*
* @param {Check_DeniedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_denied = /** @type {((inputs?: Check_DeniedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_DeniedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_denied(inputs)
	return en_check_denied(inputs)
});