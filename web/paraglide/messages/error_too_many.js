/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ seconds: NonNullable<unknown> }} Error_Too_ManyInputs */

const en_error_too_many = /** @type {(inputs: Error_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Too many tries. Wait ${i?.seconds} s and try again.`)
};

const ru_error_too_many = /** @type {(inputs: Error_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Слишком много попыток. Подождите ${i?.seconds} с и повторите.`)
};

/**
* | output |
* | --- |
* | "Too many tries. Wait {seconds} s and try again." |
*
* @param {Error_Too_ManyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_too_many = /** @type {((inputs: Error_Too_ManyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Too_ManyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_too_many(inputs)
	return en_error_too_many(inputs)
});