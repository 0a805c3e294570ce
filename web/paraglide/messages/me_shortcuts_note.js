/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Shortcuts_NoteInputs */

const en_me_shortcuts_note = /** @type {(inputs: Me_Shortcuts_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`/ searches, i adds people`)
};

const ru_me_shortcuts_note = /** @type {(inputs: Me_Shortcuts_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`/ — поиск, i — добавить людей`)
};

/**
* | output |
* | --- |
* | "/ searches, i adds people" |
*
* @param {Me_Shortcuts_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_shortcuts_note = /** @type {((inputs?: Me_Shortcuts_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Shortcuts_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_shortcuts_note(inputs)
	return en_me_shortcuts_note(inputs)
});