/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Limit_FromInputs */

const en_limit_from = /** @type {(inputs: Limit_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from ${i?.date} on`)
};

const ru_limit_from = /** @type {(inputs: Limit_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`с ${i?.date}`)
};

/**
* | output |
* | --- |
* | "from {date} on" |
*
* @param {Limit_FromInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const limit_from = /** @type {((inputs: Limit_FromInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Limit_FromInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_limit_from(inputs)
	return en_limit_from(inputs)
});