/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Wrong_CredentialsInputs */

const en_error_wrong_credentials = /** @type {(inputs: Error_Wrong_CredentialsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That did not match. Check it and try again.`)
};

const ru_error_wrong_credentials = /** @type {(inputs: Error_Wrong_CredentialsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не подошло. Проверьте и попробуйте ещё раз.`)
};

/**
* | output |
* | --- |
* | "That did not match. Check it and try again." |
*
* @param {Error_Wrong_CredentialsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_wrong_credentials = /** @type {((inputs?: Error_Wrong_CredentialsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Wrong_CredentialsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_wrong_credentials(inputs)
	return en_error_wrong_credentials(inputs)
});