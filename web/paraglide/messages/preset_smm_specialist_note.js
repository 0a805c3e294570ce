/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Smm_Specialist_NoteInputs */

const en_preset_smm_specialist_note = /** @type {(inputs: Preset_Smm_Specialist_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Almost everything, but does not publish`)
};

const ru_preset_smm_specialist_note = /** @type {(inputs: Preset_Smm_Specialist_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Почти всё, кроме публикации`)
};

/**
* | output |
* | --- |
* | "Almost everything, but does not publish" |
*
* @param {Preset_Smm_Specialist_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_smm_specialist_note = /** @type {((inputs?: Preset_Smm_Specialist_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Smm_Specialist_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_smm_specialist_note(inputs)
	return en_preset_smm_specialist_note(inputs)
});