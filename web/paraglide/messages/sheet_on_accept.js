/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_On_AcceptInputs */

const en_sheet_on_accept = /** @type {(inputs: Sheet_On_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes effect when they accept.`)
};

const ru_sheet_on_accept = /** @type {(inputs: Sheet_On_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Подействует, когда приглашение примут.`)
};

/**
* | output |
* | --- |
* | "Takes effect when they accept." |
*
* @param {Sheet_On_AcceptInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_on_accept = /** @type {((inputs?: Sheet_On_AcceptInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_On_AcceptInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_on_accept(inputs)
	return en_sheet_on_accept(inputs)
});