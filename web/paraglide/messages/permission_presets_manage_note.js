/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Presets_Manage_NoteInputs */

const en_permission_presets_manage_note = /** @type {(inputs: Permission_Presets_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A change reaches everybody who has the preset`)
};

const ru_permission_presets_manage_note = /** @type {(inputs: Permission_Presets_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Изменение коснётся всех, у кого есть набор`)
};

/**
* | output |
* | --- |
* | "A change reaches everybody who has the preset" |
*
* @param {Permission_Presets_Manage_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_presets_manage_note = /** @type {((inputs?: Permission_Presets_Manage_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Presets_Manage_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_presets_manage_note(inputs)
	return en_permission_presets_manage_note(inputs)
});