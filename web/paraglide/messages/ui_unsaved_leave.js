/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_Unsaved_LeaveInputs */

const en_ui_unsaved_leave = /** @type {(inputs: Ui_Unsaved_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave`)
};

const ru_ui_unsaved_leave = /** @type {(inputs: Ui_Unsaved_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Уйти`)
};

/**
* | output |
* | --- |
* | "Leave" |
*
* @param {Ui_Unsaved_LeaveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_unsaved_leave = /** @type {((inputs?: Ui_Unsaved_LeaveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_Unsaved_LeaveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_unsaved_leave(inputs)
	return en_ui_unsaved_leave(inputs)
});