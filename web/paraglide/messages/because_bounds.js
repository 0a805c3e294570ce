/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ limits: NonNullable<unknown> }} Because_BoundsInputs */

const en_because_bounds = /** @type {(inputs: Because_BoundsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It holds ${i?.limits}.`)
};

const ru_because_bounds = /** @type {(inputs: Because_BoundsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Оно действует ${i?.limits}.`)
};

/**
* | output |
* | --- |
* | "It holds {limits}." |
*
* @param {Because_BoundsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const because_bounds = /** @type {((inputs: Because_BoundsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Because_BoundsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_because_bounds(inputs)
	return en_because_bounds(inputs)
});