/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Diff_UnfollowsInputs */

const en_diff_unfollows = /** @type {(inputs: Diff_UnfollowsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No longer follows “${i?.preset}”`)
};

const ru_diff_unfollows = /** @type {(inputs: Diff_UnfollowsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Больше не следует набору «${i?.preset}»`)
};

/**
* | output |
* | --- |
* | "No longer follows “{preset}”" |
*
* @param {Diff_UnfollowsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_unfollows = /** @type {((inputs: Diff_UnfollowsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_UnfollowsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_unfollows(inputs)
	return en_diff_unfollows(inputs)
});