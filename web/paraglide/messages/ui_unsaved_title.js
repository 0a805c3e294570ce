/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_Unsaved_TitleInputs */

const en_ui_unsaved_title = /** @type {(inputs: Ui_Unsaved_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave without saving?`)
};

const ru_ui_unsaved_title = /** @type {(inputs: Ui_Unsaved_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Уйти без сохранения?`)
};

/**
* | output |
* | --- |
* | "Leave without saving?" |
*
* @param {Ui_Unsaved_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_unsaved_title = /** @type {((inputs?: Ui_Unsaved_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_Unsaved_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_unsaved_title(inputs)
	return en_ui_unsaved_title(inputs)
});