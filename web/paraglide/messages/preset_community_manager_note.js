/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Community_Manager_NoteInputs */

const en_preset_community_manager_note = /** @type {(inputs: Preset_Community_Manager_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comments, messages, subscribers`)
};

const ru_preset_community_manager_note = /** @type {(inputs: Preset_Community_Manager_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Комментарии, сообщения, подписчики`)
};

/**
* | output |
* | --- |
* | "Comments, messages, subscribers" |
*
* @param {Preset_Community_Manager_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_community_manager_note = /** @type {((inputs?: Preset_Community_Manager_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Community_Manager_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_community_manager_note(inputs)
	return en_preset_community_manager_note(inputs)
});