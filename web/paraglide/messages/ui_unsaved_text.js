/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_Unsaved_TextInputs */

const en_ui_unsaved_text = /** @type {(inputs: Ui_Unsaved_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you changed here will be lost.`)
};

const ru_ui_unsaved_text = /** @type {(inputs: Ui_Unsaved_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`То, что вы изменили здесь, пропадёт.`)
};

/**
* | output |
* | --- |
* | "What you changed here will be lost." |
*
* @param {Ui_Unsaved_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_unsaved_text = /** @type {((inputs?: Ui_Unsaved_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_Unsaved_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_unsaved_text(inputs)
	return en_ui_unsaved_text(inputs)
});