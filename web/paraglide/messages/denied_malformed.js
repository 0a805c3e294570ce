/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_MalformedInputs */

const en_denied_malformed = /** @type {(inputs: Denied_MalformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The question cannot be understood.`)
};

const ru_denied_malformed = /** @type {(inputs: Denied_MalformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вопрос не удалось разобрать.`)
};

/**
* | output |
* | --- |
* | "The question cannot be understood." |
*
* @param {Denied_MalformedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_malformed = /** @type {((inputs?: Denied_MalformedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_MalformedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_malformed(inputs)
	return en_denied_malformed(inputs)
});