/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Diff_RemovesInputs */

const en_diff_removes = /** @type {(inputs: Diff_RemovesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Takes away: ${i?.name}`)
};

const ru_diff_removes = /** @type {(inputs: Diff_RemovesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Пропадёт: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Takes away: {name}" |
*
* @param {Diff_RemovesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_removes = /** @type {((inputs: Diff_RemovesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_RemovesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_removes(inputs)
	return en_diff_removes(inputs)
});