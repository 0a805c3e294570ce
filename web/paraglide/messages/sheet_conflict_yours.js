/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Conflict_YoursInputs */

const en_sheet_conflict_yours = /** @type {(inputs: Sheet_Conflict_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yours, on top of it`)
};

const ru_sheet_conflict_yours = /** @type {(inputs: Sheet_Conflict_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ваша — поверх неё`)
};

/**
* | output |
* | --- |
* | "Yours, on top of it" |
*
* @param {Sheet_Conflict_YoursInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_conflict_yours = /** @type {((inputs?: Sheet_Conflict_YoursInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Conflict_YoursInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_conflict_yours(inputs)
	return en_sheet_conflict_yours(inputs)
});