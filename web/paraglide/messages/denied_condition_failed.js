/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ condition: NonNullable<unknown> }} Denied_Condition_FailedInputs */

const en_denied_condition_failed = /** @type {(inputs: Denied_Condition_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`They have it only if ${i?.condition}, and that does not hold.`)
};

const ru_denied_condition_failed = /** @type {(inputs: Denied_Condition_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Оно дано, только если ${i?.condition}, а это не так.`)
};

/**
* | output |
* | --- |
* | "They have it only if {condition}, and that does not hold." |
*
* @param {Denied_Condition_FailedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_condition_failed = /** @type {((inputs: Denied_Condition_FailedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Condition_FailedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_condition_failed(inputs)
	return en_denied_condition_failed(inputs)
});