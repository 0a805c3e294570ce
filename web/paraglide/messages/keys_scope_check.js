/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_CheckInputs */

const en_keys_scope_check = /** @type {(inputs: Keys_Scope_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check`)
};

const ru_keys_scope_check = /** @type {(inputs: Keys_Scope_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проверять`)
};

/**
* | output |
* | --- |
* | "Check" |
*
* @param {Keys_Scope_CheckInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_check = /** @type {((inputs?: Keys_Scope_CheckInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_CheckInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_check(inputs)
	return en_keys_scope_check(inputs)
});