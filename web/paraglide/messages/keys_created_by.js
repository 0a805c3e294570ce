/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Keys_Created_ByInputs */

const en_keys_created_by = /** @type {(inputs: Keys_Created_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`By ${i?.name}`)
};

const ru_keys_created_by = /** @type {(inputs: Keys_Created_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Создан: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "By {name}" |
*
* @param {Keys_Created_ByInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_created_by = /** @type {((inputs: Keys_Created_ByInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Created_ByInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_created_by(inputs)
	return en_keys_created_by(inputs)
});