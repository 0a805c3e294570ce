/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Custom_NoteInputs */

const en_access_custom_note = /** @type {(inputs: Access_Custom_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tick what they may do`)
};

const ru_access_custom_note = /** @type {(inputs: Access_Custom_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отметить права самому`)
};

/**
* | output |
* | --- |
* | "Tick what they may do" |
*
* @param {Access_Custom_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_custom_note = /** @type {((inputs?: Access_Custom_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Custom_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_custom_note(inputs)
	return en_access_custom_note(inputs)
});