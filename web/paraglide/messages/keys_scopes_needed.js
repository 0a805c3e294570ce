/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scopes_NeededInputs */

const en_keys_scopes_needed = /** @type {(inputs: Keys_Scopes_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one.`)
};

const ru_keys_scopes_needed = /** @type {(inputs: Keys_Scopes_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выберите хотя бы одно.`)
};

/**
* | output |
* | --- |
* | "Choose at least one." |
*
* @param {Keys_Scopes_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scopes_needed = /** @type {((inputs?: Keys_Scopes_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scopes_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scopes_needed(inputs)
	return en_keys_scopes_needed(inputs)
});