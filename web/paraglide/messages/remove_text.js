/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Remove_TextInputs */

const en_remove_text = /** @type {(inputs: Remove_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Access ends at once, here and in the services that ask.`)
};

const ru_remove_text = /** @type {(inputs: Remove_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Доступ прекратится сразу — и здесь, и в сервисах.`)
};

/**
* | output |
* | --- |
* | "Access ends at once, here and in the services that ask." |
*
* @param {Remove_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const remove_text = /** @type {((inputs?: Remove_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_remove_text(inputs)
	return en_remove_text(inputs)
});