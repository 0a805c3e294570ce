/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Viewer_NoteInputs */

const en_preset_viewer_note = /** @type {(inputs: Preset_Viewer_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looks only`)
};

const ru_preset_viewer_note = /** @type {(inputs: Preset_Viewer_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Только смотрит`)
};

/**
* | output |
* | --- |
* | "Looks only" |
*
* @param {Preset_Viewer_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_viewer_note = /** @type {((inputs?: Preset_Viewer_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Viewer_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_viewer_note(inputs)
	return en_preset_viewer_note(inputs)
});