/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Again_SendInputs */

const en_again_send = /** @type {(inputs: Again_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send me a code`)
};

const ru_again_send = /** @type {(inputs: Again_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Прислать код`)
};

/**
* | output |
* | --- |
* | "Send me a code" |
*
* @param {Again_SendInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const again_send = /** @type {((inputs?: Again_SendInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Again_SendInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_again_send(inputs)
	return en_again_send(inputs)
});