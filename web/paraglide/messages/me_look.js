/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_LookInputs */

const en_me_look = /** @type {(inputs: Me_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language and look`)
};

const ru_me_look = /** @type {(inputs: Me_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Язык и вид`)
};

/**
* | output |
* | --- |
* | "Language and look" |
*
* @param {Me_LookInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_look = /** @type {((inputs?: Me_LookInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_LookInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_look(inputs)
	return en_me_look(inputs)
});