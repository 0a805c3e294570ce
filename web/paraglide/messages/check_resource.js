/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_ResourceInputs */

const en_check_resource = /** @type {(inputs: Check_ResourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resource`)
};

const ru_check_resource = /** @type {(inputs: Check_ResourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ресурс`)
};

/**
* | output |
* | --- |
* | "Resource" |
*
* @param {Check_ResourceInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_resource = /** @type {((inputs?: Check_ResourceInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_ResourceInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_resource(inputs)
	return en_check_resource(inputs)
});