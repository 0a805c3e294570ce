/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Restoration_OverInputs */

const en_error_restoration_over = /** @type {(inputs: Error_Restoration_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is too late to bring this back.`)
};

const ru_error_restoration_over = /** @type {(inputs: Error_Restoration_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вернуть уже нельзя.`)
};

/**
* | output |
* | --- |
* | "It is too late to bring this back." |
*
* @param {Error_Restoration_OverInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_restoration_over = /** @type {((inputs?: Error_Restoration_OverInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Restoration_OverInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_restoration_over(inputs)
	return en_error_restoration_over(inputs)
});