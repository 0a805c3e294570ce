/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Newer_SentInputs */

const en_error_newer_sent = /** @type {(inputs: Error_Newer_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A newer link was sent. Use the latest mail.`)
};

const ru_error_newer_sent = /** @type {(inputs: Error_Newer_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отправлена более новая ссылка. Откройте последнее письмо.`)
};

/**
* | output |
* | --- |
* | "A newer link was sent. Use the latest mail." |
*
* @param {Error_Newer_SentInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_newer_sent = /** @type {((inputs?: Error_Newer_SentInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Newer_SentInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_newer_sent(inputs)
	return en_error_newer_sent(inputs)
});