/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Keys_Last_UsedInputs */

const en_keys_last_used = /** @type {(inputs: Keys_Last_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Used ${i?.when}`)
};

const ru_keys_last_used = /** @type {(inputs: Keys_Last_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Использован ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Used {when}" |
*
* @param {Keys_Last_UsedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_last_used = /** @type {((inputs: Keys_Last_UsedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Last_UsedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_last_used(inputs)
	return en_keys_last_used(inputs)
});