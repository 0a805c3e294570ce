/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_ScopesInputs */

const en_keys_scopes = /** @type {(inputs: Keys_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it may do`)
};

const ru_keys_scopes = /** @type {(inputs: Keys_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Что ему можно`)
};

/**
* | output |
* | --- |
* | "What it may do" |
*
* @param {Keys_ScopesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scopes = /** @type {((inputs?: Keys_ScopesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_ScopesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scopes(inputs)
	return en_keys_scopes(inputs)
});