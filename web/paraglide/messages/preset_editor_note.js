/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Editor_NoteInputs */

const en_preset_editor_note = /** @type {(inputs: Preset_Editor_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Writes and schedules, does not publish`)
};

const ru_preset_editor_note = /** @type {(inputs: Preset_Editor_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пишет и планирует, но не публикует`)
};

/**
* | output |
* | --- |
* | "Writes and schedules, does not publish" |
*
* @param {Preset_Editor_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_editor_note = /** @type {((inputs?: Preset_Editor_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Editor_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_editor_note(inputs)
	return en_preset_editor_note(inputs)
});