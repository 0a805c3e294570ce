/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_ReadInputs */

const en_keys_scope_read = /** @type {(inputs: Keys_Scope_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read`)
};

const ru_keys_scope_read = /** @type {(inputs: Keys_Scope_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Читать`)
};

/**
* | output |
* | --- |
* | "Read" |
*
* @param {Keys_Scope_ReadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_read = /** @type {((inputs?: Keys_Scope_ReadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_ReadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_read(inputs)
	return en_keys_scope_read(inputs)
});