/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_None_TextInputs */

const en_keys_none_text = /** @type {(inputs: Keys_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make one for a service that should ask Gatehouse.`)
};

const ru_keys_none_text = /** @type {(inputs: Keys_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создайте ключ для сервиса, который будет спрашивать Gatehouse.`)
};

/**
* | output |
* | --- |
* | "Make one for a service that should ask Gatehouse." |
*
* @param {Keys_None_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_none_text = /** @type {((inputs?: Keys_None_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_None_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_none_text(inputs)
	return en_keys_none_text(inputs)
});