/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Access_Based_OnInputs */

const en_access_based_on = /** @type {(inputs: Access_Based_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Custom, based on “${i?.preset}”`)
};

const ru_access_based_on = /** @type {(inputs: Access_Based_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Свой набор на основе «${i?.preset}»`)
};

/**
* | output |
* | --- |
* | "Custom, based on “{preset}”" |
*
* @param {Access_Based_OnInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_based_on = /** @type {((inputs: Access_Based_OnInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Based_OnInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_based_on(inputs)
	return en_access_based_on(inputs)
});