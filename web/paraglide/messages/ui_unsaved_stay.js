/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_Unsaved_StayInputs */

const en_ui_unsaved_stay = /** @type {(inputs: Ui_Unsaved_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep editing`)
};

const ru_ui_unsaved_stay = /** @type {(inputs: Ui_Unsaved_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Продолжить`)
};

/**
* | output |
* | --- |
* | "Keep editing" |
*
* @param {Ui_Unsaved_StayInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_unsaved_stay = /** @type {((inputs?: Ui_Unsaved_StayInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_Unsaved_StayInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_unsaved_stay(inputs)
	return en_ui_unsaved_stay(inputs)
});