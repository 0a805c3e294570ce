/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Diff_AddsInputs */

const en_diff_adds = /** @type {(inputs: Diff_AddsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Adds: ${i?.name}`)
};

const ru_diff_adds = /** @type {(inputs: Diff_AddsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Добавится: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Adds: {name}" |
*
* @param {Diff_AddsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_adds = /** @type {((inputs: Diff_AddsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_AddsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_adds(inputs)
	return en_diff_adds(inputs)
});