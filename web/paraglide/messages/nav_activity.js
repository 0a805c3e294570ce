/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_ActivityInputs */

const en_nav_activity = /** @type {(inputs: Nav_ActivityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Activity`)
};

const ru_nav_activity = /** @type {(inputs: Nav_ActivityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`История`)
};

/**
* | output |
* | --- |
* | "Activity" |
*
* @param {Nav_ActivityInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_activity = /** @type {((inputs?: Nav_ActivityInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_ActivityInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_activity(inputs)
	return en_nav_activity(inputs)
});