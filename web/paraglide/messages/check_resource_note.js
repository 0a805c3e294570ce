/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Resource_NoteInputs */

const en_check_resource_note = /** @type {(inputs: Check_Resource_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave it empty to ask about the project itself.`)
};

const ru_check_resource_note = /** @type {(inputs: Check_Resource_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Оставьте пустым, чтобы спросить о самом проекте.`)
};

/**
* | output |
* | --- |
* | "Leave it empty to ask about the project itself." |
*
* @param {Check_Resource_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_resource_note = /** @type {((inputs?: Check_Resource_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Resource_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_resource_note(inputs)
	return en_check_resource_note(inputs)
});