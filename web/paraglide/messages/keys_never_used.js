/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Never_UsedInputs */

const en_keys_never_used = /** @type {(inputs: Keys_Never_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not used yet`)
};

const ru_keys_never_used = /** @type {(inputs: Keys_Never_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ещё не использован`)
};

/**
* | output |
* | --- |
* | "Not used yet" |
*
* @param {Keys_Never_UsedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_never_used = /** @type {((inputs?: Keys_Never_UsedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Never_UsedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_never_used(inputs)
	return en_keys_never_used(inputs)
});