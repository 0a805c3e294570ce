/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_UndoInputs */

const en_ui_undo = /** @type {(inputs: Ui_UndoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Undo`)
};

const ru_ui_undo = /** @type {(inputs: Ui_UndoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вернуть`)
};

/**
* | output |
* | --- |
* | "Undo" |
*
* @param {Ui_UndoInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_undo = /** @type {((inputs?: Ui_UndoInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_UndoInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_undo(inputs)
	return en_ui_undo(inputs)
});