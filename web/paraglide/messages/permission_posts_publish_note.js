/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_Publish_NoteInputs */

const en_permission_posts_publish_note = /** @type {(inputs: Permission_Posts_Publish_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Posts go out to everybody at once`)
};

const ru_permission_posts_publish_note = /** @type {(inputs: Permission_Posts_Publish_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Посты сразу увидят все`)
};

/**
* | output |
* | --- |
* | "Posts go out to everybody at once" |
*
* @param {Permission_Posts_Publish_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_publish_note = /** @type {((inputs?: Permission_Posts_Publish_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_Publish_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_publish_note(inputs)
	return en_permission_posts_publish_note(inputs)
});