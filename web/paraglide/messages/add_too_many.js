/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Add_Too_ManyInputs */

const en_add_too_many = /** @type {(inputs: Add_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`At most ${i?.count} at once.`)
};

const ru_add_too_many = /** @type {(inputs: Add_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Не больше ${i?.count} за один раз.`)
};

/**
* | output |
* | --- |
* | "At most {count} at once." |
*
* @param {Add_Too_ManyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_too_many = /** @type {((inputs: Add_Too_ManyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Too_ManyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_too_many(inputs)
	return en_add_too_many(inputs)
});