/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_View_NoteInputs */

const en_permission_posts_view_note = /** @type {(inputs: Permission_Posts_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drafts and scheduled posts too`)
};

const ru_permission_posts_view_note = /** @type {(inputs: Permission_Posts_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`В том числе черновики и отложенные`)
};

/**
* | output |
* | --- |
* | "Drafts and scheduled posts too" |
*
* @param {Permission_Posts_View_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_view_note = /** @type {((inputs?: Permission_Posts_View_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_View_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_view_note(inputs)
	return en_permission_posts_view_note(inputs)
});