/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_AskInputs */

const en_check_ask = /** @type {(inputs: Check_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check`)
};

const ru_check_ask = /** @type {(inputs: Check_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проверить`)
};

/**
* | output |
* | --- |
* | "Check" |
*
* @param {Check_AskInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_ask = /** @type {((inputs?: Check_AskInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_AskInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_ask(inputs)
	return en_check_ask(inputs)
});