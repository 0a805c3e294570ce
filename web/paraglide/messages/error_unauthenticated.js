/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_UnauthenticatedInputs */

const en_error_unauthenticated = /** @type {(inputs: Error_UnauthenticatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to go on.`)
};

const ru_error_unauthenticated = /** @type {(inputs: Error_UnauthenticatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Войдите, чтобы продолжить.`)
};

/**
* | output |
* | --- |
* | "Sign in to go on." |
*
* @param {Error_UnauthenticatedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_unauthenticated = /** @type {((inputs?: Error_UnauthenticatedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnauthenticatedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_unauthenticated(inputs)
	return en_error_unauthenticated(inputs)
});