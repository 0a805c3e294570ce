/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Own_LessInputs */

const en_sheet_own_less = /** @type {(inputs: Sheet_Own_LessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are about to lose access yourself. Whoever manages the team can give it back.`)
};

const ru_sheet_own_less = /** @type {(inputs: Sheet_Own_LessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вы убираете права у себя. Вернуть их сможет только тот, кто управляет командой.`)
};

/**
* | output |
* | --- |
* | "You are about to lose access yourself. Whoever manages the team can give it back." |
*
* @param {Sheet_Own_LessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_own_less = /** @type {((inputs?: Sheet_Own_LessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Own_LessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_own_less(inputs)
	return en_sheet_own_less(inputs)
});