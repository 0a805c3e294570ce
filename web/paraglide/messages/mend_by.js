/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Mend_ByInputs */

const en_mend_by = /** @type {(inputs: Mend_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Who may do that: ${i?.names}.`)
};

const ru_mend_by = /** @type {(inputs: Mend_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Это могут сделать: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Who may do that: {names}." |
*
* @param {Mend_ByInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_by = /** @type {((inputs: Mend_ByInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_ByInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_by(inputs)
	return en_mend_by(inputs)
});