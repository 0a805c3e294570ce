/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Diff_FollowsInputs */

const en_diff_follows = /** @type {(inputs: Diff_FollowsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Follows “${i?.preset}” from now on`)
};

const ru_diff_follows = /** @type {(inputs: Diff_FollowsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Теперь следует набору «${i?.preset}»`)
};

/**
* | output |
* | --- |
* | "Follows “{preset}” from now on" |
*
* @param {Diff_FollowsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const diff_follows = /** @type {((inputs: Diff_FollowsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diff_FollowsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_diff_follows(inputs)
	return en_diff_follows(inputs)
});