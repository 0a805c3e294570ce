/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Comments_Read_NoteInputs */

const en_permission_comments_read_note = /** @type {(inputs: Permission_Comments_Read_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Public ones`)
};

const ru_permission_comments_read_note = /** @type {(inputs: Permission_Comments_Read_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Только открытые`)
};

/**
* | output |
* | --- |
* | "Public ones" |
*
* @param {Permission_Comments_Read_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_comments_read_note = /** @type {((inputs?: Permission_Comments_Read_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Comments_Read_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_comments_read_note(inputs)
	return en_permission_comments_read_note(inputs)
});