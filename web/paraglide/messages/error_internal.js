/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_InternalInputs */

const en_error_internal = /** @type {(inputs: Error_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something broke on our side. Try again; if it stays, give the request number to whoever runs this installation.`)
};

const ru_error_internal = /** @type {(inputs: Error_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сбой на нашей стороне. Повторите; если не поможет, сообщите номер запроса тому, кто обслуживает систему.`)
};

/**
* | output |
* | --- |
* | "Something broke on our side. Try again; if it stays, give the request number to whoever runs this installation." |
*
* @param {Error_InternalInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_internal = /** @type {((inputs?: Error_InternalInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_InternalInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_internal(inputs)
	return en_error_internal(inputs)
});