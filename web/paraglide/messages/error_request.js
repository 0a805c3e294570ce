/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Error_RequestInputs */

const en_error_request = /** @type {(inputs: Error_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Request ${i?.id}`)
};

const ru_error_request = /** @type {(inputs: Error_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Запрос ${i?.id}`)
};

/**
* | output |
* | --- |
* | "Request {id}" |
*
* @param {Error_RequestInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_request = /** @type {((inputs: Error_RequestInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_RequestInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_request(inputs)
	return en_error_request(inputs)
});