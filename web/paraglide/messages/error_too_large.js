/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Too_LargeInputs */

const en_error_too_large = /** @type {(inputs: Error_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is too much at once. Send less.`)
};

const ru_error_too_large = /** @type {(inputs: Error_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Слишком много за один раз. Отправьте меньше.`)
};

/**
* | output |
* | --- |
* | "This is too much at once. Send less." |
*
* @param {Error_Too_LargeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_too_large = /** @type {((inputs?: Error_Too_LargeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Too_LargeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_too_large(inputs)
	return en_error_too_large(inputs)
});