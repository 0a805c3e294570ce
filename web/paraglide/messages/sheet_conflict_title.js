/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Conflict_TitleInputs */

const en_sheet_conflict_title = /** @type {(inputs: Sheet_Conflict_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody changed this meanwhile`)
};

const ru_sheet_conflict_title = /** @type {(inputs: Sheet_Conflict_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Кто-то успел изменить это раньше`)
};

/**
* | output |
* | --- |
* | "Somebody changed this meanwhile" |
*
* @param {Sheet_Conflict_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_conflict_title = /** @type {((inputs?: Sheet_Conflict_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Conflict_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_conflict_title(inputs)
	return en_sheet_conflict_title(inputs)
});