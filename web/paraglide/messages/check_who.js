/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_WhoInputs */

const en_check_who = /** @type {(inputs: Check_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who`)
};

const ru_check_who = /** @type {(inputs: Check_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Кто`)
};

/**
* | output |
* | --- |
* | "Who" |
*
* @param {Check_WhoInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_who = /** @type {((inputs?: Check_WhoInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_WhoInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_who(inputs)
	return en_check_who(inputs)
});