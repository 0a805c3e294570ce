/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ condition: NonNullable<unknown> }} Limit_ConditionInputs */

const en_limit_condition = /** @type {(inputs: Limit_ConditionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`if ${i?.condition}`)
};

const ru_limit_condition = /** @type {(inputs: Limit_ConditionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`если ${i?.condition}`)
};

/**
* | output |
* | --- |
* | "if {condition}" |
*
* @param {Limit_ConditionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const limit_condition = /** @type {((inputs: Limit_ConditionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Limit_ConditionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_limit_condition(inputs)
	return en_limit_condition(inputs)
});