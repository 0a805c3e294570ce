/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Sheet_SavedInputs */

const en_sheet_saved = /** @type {(inputs: Sheet_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Access of ${i?.name} saved`)
};

const ru_sheet_saved = /** @type {(inputs: Sheet_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Права сохранены: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Access of {name} saved" |
*
* @param {Sheet_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_saved = /** @type {((inputs: Sheet_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_saved(inputs)
	return en_sheet_saved(inputs)
});