/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Conflict_TheirsInputs */

const en_sheet_conflict_theirs = /** @type {(inputs: Sheet_Conflict_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Their change`)
};

const ru_sheet_conflict_theirs = /** @type {(inputs: Sheet_Conflict_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Чужая правка`)
};

/**
* | output |
* | --- |
* | "Their change" |
*
* @param {Sheet_Conflict_TheirsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_conflict_theirs = /** @type {((inputs?: Sheet_Conflict_TheirsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Conflict_TheirsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_conflict_theirs(inputs)
	return en_sheet_conflict_theirs(inputs)
});