/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ scope: NonNullable<unknown> }} Limit_ScopeInputs */

const en_limit_scope = /** @type {(inputs: Limit_ScopeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`only for ${i?.scope}`)
};

const ru_limit_scope = /** @type {(inputs: Limit_ScopeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`только для ${i?.scope}`)
};

/**
* | output |
* | --- |
* | "only for {scope}" |
*
* @param {Limit_ScopeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const limit_scope = /** @type {((inputs: Limit_ScopeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Limit_ScopeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_limit_scope(inputs)
	return en_limit_scope(inputs)
});