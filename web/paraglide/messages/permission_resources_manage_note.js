/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Resources_Manage_NoteInputs */

const en_permission_resources_manage_note = /** @type {(inputs: Permission_Resources_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What services ask about, and so what limited permissions reach`)
};

const ru_permission_resources_manage_note = /** @type {(inputs: Permission_Resources_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`То, о чём спрашивают сервисы. От этого зависит, что охватывают ограниченные права`)
};

/**
* | output |
* | --- |
* | "What services ask about, and so what limited permissions reach" |
*
* @param {Permission_Resources_Manage_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_resources_manage_note = /** @type {((inputs?: Permission_Resources_Manage_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Resources_Manage_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_resources_manage_note(inputs)
	return en_permission_resources_manage_note(inputs)
});