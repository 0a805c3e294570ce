/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_ProfileInputs */

const en_me_profile = /** @type {(inputs: Me_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Profile`)
};

const ru_me_profile = /** @type {(inputs: Me_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`О вас`)
};

/**
* | output |
* | --- |
* | "Profile" |
*
* @param {Me_ProfileInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_profile = /** @type {((inputs?: Me_ProfileInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_ProfileInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_profile(inputs)
	return en_me_profile(inputs)
});