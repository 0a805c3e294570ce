/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Built_In_NoteInputs */

const en_presets_built_in_note = /** @type {(inputs: Presets_Built_In_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They cannot be changed, only duplicated.`)
};

const ru_presets_built_in_note = /** @type {(inputs: Presets_Built_In_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Их нельзя изменить, но можно взять за основу.`)
};

/**
* | output |
* | --- |
* | "They cannot be changed, only duplicated." |
*
* @param {Presets_Built_In_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_built_in_note = /** @type {((inputs?: Presets_Built_In_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Built_In_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_built_in_note(inputs)
	return en_presets_built_in_note(inputs)
});