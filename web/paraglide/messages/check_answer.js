/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_AnswerInputs */

const en_check_answer = /** @type {(inputs: Check_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer`)
};

const ru_check_answer = /** @type {(inputs: Check_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ответ`)
};

/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Check_AnswerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_answer = /** @type {((inputs?: Check_AnswerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_AnswerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_answer(inputs)
	return en_check_answer(inputs)
});