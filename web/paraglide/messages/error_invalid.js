/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_InvalidInputs */

const en_error_invalid = /** @type {(inputs: Error_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something here is not right. Check it and try again.`)
};

const ru_error_invalid = /** @type {(inputs: Error_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Здесь что-то не так. Проверьте и повторите.`)
};

/**
* | output |
* | --- |
* | "Something here is not right. Check it and try again." |
*
* @param {Error_InvalidInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_invalid = /** @type {((inputs?: Error_InvalidInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_InvalidInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_invalid(inputs)
	return en_error_invalid(inputs)
});