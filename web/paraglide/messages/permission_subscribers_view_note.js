/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Subscribers_View_NoteInputs */

const en_permission_subscribers_view_note = /** @type {(inputs: Permission_Subscribers_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lists and profiles`)
};

const ru_permission_subscribers_view_note = /** @type {(inputs: Permission_Subscribers_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Списки и профили`)
};

/**
* | output |
* | --- |
* | "Lists and profiles" |
*
* @param {Permission_Subscribers_View_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_subscribers_view_note = /** @type {((inputs?: Permission_Subscribers_View_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Subscribers_View_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_subscribers_view_note(inputs)
	return en_permission_subscribers_view_note(inputs)
});