/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_ImpliesInputs */

const en_field_implies = /** @type {(inputs: Field_ImpliesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comes with`)
};

const ru_field_implies = /** @type {(inputs: Field_ImpliesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Даёт и`)
};

/**
* | output |
* | --- |
* | "Comes with" |
*
* @param {Field_ImpliesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_implies = /** @type {((inputs?: Field_ImpliesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_ImpliesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_implies(inputs)
	return en_field_implies(inputs)
});