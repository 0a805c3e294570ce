/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, resource: NonNullable<unknown> }} Check_AskedInputs */

const en_check_asked = /** @type {(inputs: Check_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}, ${i?.resource}`)
};

const ru_check_asked = /** @type {(inputs: Check_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}, ${i?.resource}`)
};

/**
* | output |
* | --- |
* | "{who}, {resource}" |
*
* @param {Check_AskedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_asked = /** @type {((inputs: Check_AskedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_AskedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_asked(inputs)
	return en_check_asked(inputs)
});