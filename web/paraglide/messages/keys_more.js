/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Keys_MoreInputs */

const en_keys_more = /** @type {(inputs: Keys_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`More about ${i?.name}`)
};

const ru_keys_more = /** @type {(inputs: Keys_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Действия: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "More about {name}" |
*
* @param {Keys_MoreInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_more = /** @type {((inputs: Keys_MoreInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_MoreInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_more(inputs)
	return en_keys_more(inputs)
});