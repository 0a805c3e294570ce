/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Wrong_AccountInputs */

const en_error_wrong_account = /** @type {(inputs: Error_Wrong_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation is for another address.`)
};

const ru_error_wrong_account = /** @type {(inputs: Error_Wrong_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Это приглашение для другого адреса.`)
};

/**
* | output |
* | --- |
* | "This invitation is for another address." |
*
* @param {Error_Wrong_AccountInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_wrong_account = /** @type {((inputs?: Error_Wrong_AccountInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Wrong_AccountInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_wrong_account(inputs)
	return en_error_wrong_account(inputs)
});