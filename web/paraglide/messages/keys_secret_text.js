/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Secret_TextInputs */

const en_keys_secret_text = /** @type {(inputs: Keys_Secret_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is shown this once. Put it where the service reads its secrets.`)
};

const ru_keys_secret_text = /** @type {(inputs: Keys_Secret_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Он показывается только сейчас. Положите его туда, откуда сервис берёт секреты.`)
};

/**
* | output |
* | --- |
* | "It is shown this once. Put it where the service reads its secrets." |
*
* @param {Keys_Secret_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_secret_text = /** @type {((inputs?: Keys_Secret_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Secret_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_secret_text(inputs)
	return en_keys_secret_text(inputs)
});