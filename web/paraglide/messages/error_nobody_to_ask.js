/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Nobody_To_AskInputs */

const en_error_nobody_to_ask = /** @type {(inputs: Error_Nobody_To_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody who could invite you again has an account here yet.`)
};

const ru_error_nobody_to_ask = /** @type {(inputs: Error_Nobody_To_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`У тех, кто может пригласить вас снова, здесь ещё нет учётной записи.`)
};

/**
* | output |
* | --- |
* | "Nobody who could invite you again has an account here yet." |
*
* @param {Error_Nobody_To_AskInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_nobody_to_ask = /** @type {((inputs?: Error_Nobody_To_AskInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nobody_To_AskInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_nobody_to_ask(inputs)
	return en_error_nobody_to_ask(inputs)
});