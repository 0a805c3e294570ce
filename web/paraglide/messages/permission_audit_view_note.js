/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Audit_View_NoteInputs */

const en_permission_audit_view_note = /** @type {(inputs: Permission_Audit_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every change, who made it and when`)
};

const ru_permission_audit_view_note = /** @type {(inputs: Permission_Audit_View_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Каждое изменение: кто и когда`)
};

/**
* | output |
* | --- |
* | "Every change, who made it and when" |
*
* @param {Permission_Audit_View_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_audit_view_note = /** @type {((inputs?: Permission_Audit_View_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Audit_View_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_audit_view_note(inputs)
	return en_permission_audit_view_note(inputs)
});