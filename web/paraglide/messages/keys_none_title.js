/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_None_TitleInputs */

const en_keys_none_title = /** @type {(inputs: Keys_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No keys yet`)
};

const ru_keys_none_title = /** @type {(inputs: Keys_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ключей пока нет`)
};

/**
* | output |
* | --- |
* | "No keys yet" |
*
* @param {Keys_None_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_none_title = /** @type {((inputs?: Keys_None_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_None_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_none_title(inputs)
	return en_keys_none_title(inputs)
});