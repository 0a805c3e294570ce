/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Diff_LimitedInputs */

const en_diff_limited = /** @type {(inputs: Diff_LimitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (limited)`)
};

const ru_diff_limited = /** @type {(inputs: Diff_LimitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (ограниченно)`)
};

/**
* | output |
* | --- |
* | "{name} (limited)" |
*
* @param {Diff_LimitedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_limited = /** @type {((inputs: Diff_LimitedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_LimitedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_limited(inputs)
	return en_diff_limited(inputs)
});