/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ part: NonNullable<unknown>, parts: NonNullable<unknown> }} Activity_Part_OfInputs */

const en_activity_part_of = /** @type {(inputs: Activity_Part_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part} of ${i?.parts}`)
};

const ru_activity_part_of = /** @type {(inputs: Activity_Part_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part} из ${i?.parts}`)
};

/**
* | output |
* | --- |
* | "{part} of {parts}" |
*
* @param {Activity_Part_OfInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_part_of = /** @type {((inputs: Activity_Part_OfInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Part_OfInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_part_of(inputs)
	return en_activity_part_of(inputs)
});