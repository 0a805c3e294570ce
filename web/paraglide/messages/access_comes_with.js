/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Access_Comes_WithInputs */

const en_access_comes_with = /** @type {(inputs: Access_Comes_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Comes with ${i?.names}`)
};

const ru_access_comes_with = /** @type {(inputs: Access_Comes_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Входит в ${i?.names}`)
};

/**
* | output |
* | --- |
* | "Comes with {names}" |
*
* @param {Access_Comes_WithInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_comes_with = /** @type {((inputs: Access_Comes_WithInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Comes_WithInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_comes_with(inputs)
	return en_access_comes_with(inputs)
});