/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Analytics_View_NoteInputs */

const en_permission_analytics_view_note = /** @type {(inputs: Permission_Analytics_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reach, growth, reports`)
};

const ru_permission_analytics_view_note = /** @type {(inputs: Permission_Analytics_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Охваты, рост, отчёты`)
};

/**
* | output |
* | --- |
* | "Reach, growth, reports" |
*
* @param {Permission_Analytics_View_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_analytics_view_note = /** @type {((inputs?: Permission_Analytics_View_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Analytics_View_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_analytics_view_note(inputs)
	return en_permission_analytics_view_note(inputs)
});