/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Status_InvalidInputs */

const en_status_invalid = /** @type {(inputs: Status_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not an address`)
};

const ru_status_invalid = /** @type {(inputs: Status_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Неверный адрес`)
};

/**
* | output |
* | --- |
* | "Not an address" |
*
* @param {Status_InvalidInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const status_invalid = /** @type {((inputs?: Status_InvalidInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Status_InvalidInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_status_invalid(inputs)
	return en_status_invalid(inputs)
});