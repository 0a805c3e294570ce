/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_ConditionInputs */

const en_mend_condition = /** @type {(inputs: Mend_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it without this condition.`)
};

const ru_mend_condition = /** @type {(inputs: Mend_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дать его без этого условия.`)
};

/**
* | output |
* | --- |
* | "Give it without this condition." |
*
* @param {Mend_ConditionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_condition = /** @type {((inputs?: Mend_ConditionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_ConditionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_condition(inputs)
	return en_mend_condition(inputs)
});