/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_Create_NoteInputs */

const en_permission_posts_create_note = /** @type {(inputs: Permission_Posts_Create_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write and edit drafts`)
};

const ru_permission_posts_create_note = /** @type {(inputs: Permission_Posts_Create_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Писать и править черновики`)
};

/**
* | output |
* | --- |
* | "Write and edit drafts" |
*
* @param {Permission_Posts_Create_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_create_note = /** @type {((inputs?: Permission_Posts_Create_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_Create_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_create_note(inputs)
	return en_permission_posts_create_note(inputs)
});