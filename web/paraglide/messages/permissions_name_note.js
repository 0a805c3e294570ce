/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Name_NoteInputs */

const en_permissions_name_note = /** @type {(inputs: Permissions_Name_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`group.verb, for services. It never changes and is never used again.`)
};

const ru_permissions_name_note = /** @type {(inputs: Permissions_Name_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`раздел.действие, для сервисов. Не меняется и повторно не используется.`)
};

/**
* | output |
* | --- |
* | "group.verb, for services. It never changes and is never used again." |
*
* @param {Permissions_Name_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_name_note = /** @type {((inputs?: Permissions_Name_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Name_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_name_note(inputs)
	return en_permissions_name_note(inputs)
});