/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Both_NeededInputs */

const en_check_both_needed = /** @type {(inputs: Check_Both_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give both the type and the id.`)
};

const ru_check_both_needed = /** @type {(inputs: Check_Both_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Нужны и тип, и идентификатор.`)
};

/**
* | output |
* | --- |
* | "Give both the type and the id." |
*
* @param {Check_Both_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_both_needed = /** @type {((inputs?: Check_Both_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Both_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_both_needed(inputs)
	return en_check_both_needed(inputs)
});