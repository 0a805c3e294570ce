/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_UnreachableInputs */

const en_error_unreachable = /** @type {(inputs: Error_UnreachableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server could not be reached. Check the connection and try again.`)
};

const ru_error_unreachable = /** @type {(inputs: Error_UnreachableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сервер не отвечает. Проверьте соединение и повторите.`)
};

/**
* | output |
* | --- |
* | "The server could not be reached. Check the connection and try again." |
*
* @param {Error_UnreachableInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_unreachable = /** @type {((inputs?: Error_UnreachableInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnreachableInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_unreachable(inputs)
	return en_error_unreachable(inputs)
});