/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_RiskyInputs */

const en_field_risky = /** @type {(inputs: Field_RiskyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Risky`)
};

const ru_field_risky = /** @type {(inputs: Field_RiskyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Опасное`)
};

/**
* | output |
* | --- |
* | "Risky" |
*
* @param {Field_RiskyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_risky = /** @type {((inputs?: Field_RiskyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_RiskyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_risky(inputs)
	return en_field_risky(inputs)
});