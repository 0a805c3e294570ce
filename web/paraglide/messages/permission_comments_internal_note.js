/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Comments_Internal_NoteInputs */

const en_permission_comments_internal_note = /** @type {(inputs: Permission_Comments_Internal_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The team's own, which clients do not see`)
};

const ru_permission_comments_internal_note = /** @type {(inputs: Permission_Comments_Internal_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Обсуждения команды, которых не видит клиент`)
};

/**
* | output |
* | --- |
* | "The team's own, which clients do not see" |
*
* @param {Permission_Comments_Internal_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_comments_internal_note = /** @type {((inputs?: Permission_Comments_Internal_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Comments_Internal_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_comments_internal_note(inputs)
	return en_permission_comments_internal_note(inputs)
});