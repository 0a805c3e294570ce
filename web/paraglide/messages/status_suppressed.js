/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Status_SuppressedInputs */

const en_status_suppressed = /** @type {(inputs: Status_SuppressedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not sent: no more letters to this address for now`)
};

const ru_status_suppressed = /** @type {(inputs: Status_SuppressedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не отправлено: на этот адрес пока больше не пишем`)
};

/**
* | output |
* | --- |
* | "Not sent: no more letters to this address for now" |
*
* @param {Status_SuppressedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const status_suppressed = /** @type {((inputs?: Status_SuppressedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Status_SuppressedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_status_suppressed(inputs)
	return en_status_suppressed(inputs)
});