/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Secret_SavedInputs */

const en_keys_secret_saved = /** @type {(inputs: Keys_Secret_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I saved it`)
};

const ru_keys_secret_saved = /** @type {(inputs: Keys_Secret_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Я сохранил ключ`)
};

/**
* | output |
* | --- |
* | "I saved it" |
*
* @param {Keys_Secret_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_secret_saved = /** @type {((inputs?: Keys_Secret_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Secret_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_secret_saved(inputs)
	return en_keys_secret_saved(inputs)
});