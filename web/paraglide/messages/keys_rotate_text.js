/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Rotate_TextInputs */

const en_keys_rotate_text = /** @type {(inputs: Keys_Rotate_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The old one stops working at once.`)
};

const ru_keys_rotate_text = /** @type {(inputs: Keys_Rotate_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Прежний сразу перестанет действовать.`)
};

/**
* | output |
* | --- |
* | "The old one stops working at once." |
*
* @param {Keys_Rotate_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_rotate_text = /** @type {((inputs?: Keys_Rotate_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Rotate_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_rotate_text(inputs)
	return en_keys_rotate_text(inputs)
});