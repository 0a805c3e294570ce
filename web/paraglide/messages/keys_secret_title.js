/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Secret_TitleInputs */

const en_keys_secret_title = /** @type {(inputs: Keys_Secret_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save this key now`)
};

const ru_keys_secret_title = /** @type {(inputs: Keys_Secret_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сохраните ключ сейчас`)
};

/**
* | output |
* | --- |
* | "Save this key now" |
*
* @param {Keys_Secret_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_secret_title = /** @type {((inputs?: Keys_Secret_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Secret_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_secret_title(inputs)
	return en_keys_secret_title(inputs)
});