/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_RotateInputs */

const en_keys_rotate = /** @type {(inputs: Keys_RotateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New secret`)
};

const ru_keys_rotate = /** @type {(inputs: Keys_RotateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новый секрет`)
};

/**
* | output |
* | --- |
* | "New secret" |
*
* @param {Keys_RotateInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_rotate = /** @type {((inputs?: Keys_RotateInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_RotateInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_rotate(inputs)
	return en_keys_rotate(inputs)
});