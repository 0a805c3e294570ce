/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ scope: NonNullable<unknown> }} Denied_Out_Of_ScopeInputs */

const en_denied_out_of_scope = /** @type {(inputs: Denied_Out_Of_ScopeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`They have it only for ${i?.scope}.`)
};

const ru_denied_out_of_scope = /** @type {(inputs: Denied_Out_Of_ScopeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Оно дано только для ${i?.scope}.`)
};

/**
* | output |
* | --- |
* | "They have it only for {scope}." |
*
* @param {Denied_Out_Of_ScopeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_out_of_scope = /** @type {((inputs: Denied_Out_Of_ScopeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Out_Of_ScopeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_out_of_scope(inputs)
	return en_denied_out_of_scope(inputs)
});