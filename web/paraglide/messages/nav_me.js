/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_MeInputs */

const en_nav_me = /** @type {(inputs: Nav_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You`)
};

const ru_nav_me = /** @type {(inputs: Nav_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Профиль`)
};

/**
* | output |
* | --- |
* | "You" |
*
* @param {Nav_MeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_me = /** @type {((inputs?: Nav_MeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_MeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_me(inputs)
	return en_nav_me(inputs)
});