/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_BusyInputs */

const en_error_busy = /** @type {(inputs: Error_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Many people are changing this right now. Try again in a moment.`)
};

const ru_error_busy = /** @type {(inputs: Error_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сейчас это меняют многие. Повторите через минуту.`)
};

/**
* | output |
* | --- |
* | "Many people are changing this right now. Try again in a moment." |
*
* @param {Error_BusyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_busy = /** @type {((inputs?: Error_BusyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_BusyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_busy(inputs)
	return en_error_busy(inputs)
});