/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Limit_UntilInputs */

const en_limit_until = /** @type {(inputs: Limit_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`until ${i?.date}`)
};

const ru_limit_until = /** @type {(inputs: Limit_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`до ${i?.date}`)
};

/**
* | output |
* | --- |
* | "until {date}" |
*
* @param {Limit_UntilInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const limit_until = /** @type {((inputs: Limit_UntilInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Limit_UntilInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_limit_until(inputs)
	return en_limit_until(inputs)
});