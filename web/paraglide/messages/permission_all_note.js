/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_All_NoteInputs */

const en_permission_all_note = /** @type {(inputs: Permission_All_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Also what is added later`)
};

const ru_permission_all_note = /** @type {(inputs: Permission_All_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`И то, что появится позже`)
};

/**
* | output |
* | --- |
* | "Also what is added later" |
*
* @param {Permission_All_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_all_note = /** @type {((inputs?: Permission_All_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_All_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_all_note(inputs)
	return en_permission_all_note(inputs)
});