/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_Approve_NoteInputs */

const en_permission_posts_approve_note = /** @type {(inputs: Permission_Posts_Approve_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pass a draft or send it back`)
};

const ru_permission_posts_approve_note = /** @type {(inputs: Permission_Posts_Approve_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Принимать черновики и возвращать на доработку`)
};

/**
* | output |
* | --- |
* | "Pass a draft or send it back" |
*
* @param {Permission_Posts_Approve_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_approve_note = /** @type {((inputs?: Permission_Posts_Approve_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_Approve_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_approve_note(inputs)
	return en_permission_posts_approve_note(inputs)
});