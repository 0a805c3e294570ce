/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Ai_Use_NoteInputs */

const en_permission_ai_use_note = /** @type {(inputs: Permission_Ai_Use_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Texts and pictures; this costs the project's quota`)
};

const ru_permission_ai_use_note = /** @type {(inputs: Permission_Ai_Use_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Тексты и картинки; тратит квоту проекта`)
};

/**
* | output |
* | --- |
* | "Texts and pictures; this costs the project's quota" |
*
* @param {Permission_Ai_Use_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_ai_use_note = /** @type {((inputs?: Permission_Ai_Use_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Ai_Use_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_ai_use_note(inputs)
	return en_permission_ai_use_note(inputs)
});