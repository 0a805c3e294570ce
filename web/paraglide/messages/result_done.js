/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Result_DoneInputs */

const en_result_done = /** @type {(inputs: Result_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

const ru_result_done = /** @type {(inputs: Result_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Готово`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Result_DoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_done = /** @type {((inputs?: Result_DoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_DoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_done(inputs)
	return en_result_done(inputs)
});