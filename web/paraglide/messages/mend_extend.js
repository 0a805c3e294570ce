/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_ExtendInputs */

const en_mend_extend = /** @type {(inputs: Mend_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it for longer.`)
};

const ru_mend_extend = /** @type {(inputs: Mend_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Продлить его.`)
};

/**
* | output |
* | --- |
* | "Give it for longer." |
*
* @param {Mend_ExtendInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_extend = /** @type {((inputs?: Mend_ExtendInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_ExtendInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_extend(inputs)
	return en_mend_extend(inputs)
});