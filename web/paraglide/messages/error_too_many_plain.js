/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Too_Many_PlainInputs */

const en_error_too_many_plain = /** @type {(inputs: Error_Too_Many_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too many tries. Wait a little and try again.`)
};

const ru_error_too_many_plain = /** @type {(inputs: Error_Too_Many_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Слишком много попыток. Подождите немного и повторите.`)
};

/**
* | output |
* | --- |
* | "Too many tries. Wait a little and try again." |
*
* @param {Error_Too_Many_PlainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_too_many_plain = /** @type {((inputs?: Error_Too_Many_PlainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Too_Many_PlainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_too_many_plain(inputs)
	return en_error_too_many_plain(inputs)
});