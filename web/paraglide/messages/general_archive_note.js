/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_Archive_NoteInputs */

const en_general_archive_note = /** @type {(inputs: General_Archive_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An archived project can be looked at, but not changed, and services get “no” for every question.`)
};

const ru_general_archive_note = /** @type {(inputs: General_Archive_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект в архиве можно смотреть, но не менять, а сервисы на любой вопрос получают «нет».`)
};

/**
* | output |
* | --- |
* | "An archived project can be looked at, but not changed, and services get “no” for every question." |
*
* @param {General_Archive_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_archive_note = /** @type {((inputs?: General_Archive_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Archive_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_archive_note(inputs)
	return en_general_archive_note(inputs)
});