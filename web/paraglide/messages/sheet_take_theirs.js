/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Take_TheirsInputs */

const en_sheet_take_theirs = /** @type {(inputs: Sheet_Take_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take theirs`)
};

const ru_sheet_take_theirs = /** @type {(inputs: Sheet_Take_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Оставить чужую`)
};

/**
* | output |
* | --- |
* | "Take theirs" |
*
* @param {Sheet_Take_TheirsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_take_theirs = /** @type {((inputs?: Sheet_Take_TheirsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Take_TheirsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_take_theirs(inputs)
	return en_sheet_take_theirs(inputs)
});