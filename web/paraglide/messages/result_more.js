/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Result_MoreInputs */

const en_result_more = /** @type {(inputs: Result_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add more`)
};

const ru_result_more = /** @type {(inputs: Result_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Добавить ещё`)
};

/**
* | output |
* | --- |
* | "Add more" |
*
* @param {Result_MoreInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_more = /** @type {((inputs?: Result_MoreInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_MoreInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_more(inputs)
	return en_result_more(inputs)
});