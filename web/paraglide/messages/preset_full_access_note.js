/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Full_Access_NoteInputs */

const en_preset_full_access_note = /** @type {(inputs: Preset_Full_Access_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything but ownership`)
};

const ru_preset_full_access_note = /** @type {(inputs: Preset_Full_Access_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Всё, кроме владения проектом`)
};

/**
* | output |
* | --- |
* | "Everything but ownership" |
*
* @param {Preset_Full_Access_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_full_access_note = /** @type {((inputs?: Preset_Full_Access_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Full_Access_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_full_access_note(inputs)
	return en_preset_full_access_note(inputs)
});