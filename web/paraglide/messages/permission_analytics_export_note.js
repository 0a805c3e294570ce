/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Analytics_Export_NoteInputs */

const en_permission_analytics_export_note = /** @type {(inputs: Permission_Analytics_Export_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take reports out as files`)
};

const ru_permission_analytics_export_note = /** @type {(inputs: Permission_Analytics_Export_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сохранять отчёты в файлы`)
};

/**
* | output |
* | --- |
* | "Take reports out as files" |
*
* @param {Permission_Analytics_Export_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_analytics_export_note = /** @type {((inputs?: Permission_Analytics_Export_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Analytics_Export_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_analytics_export_note(inputs)
	return en_permission_analytics_export_note(inputs)
});