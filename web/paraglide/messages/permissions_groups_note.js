/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Groups_NoteInputs */

const en_permissions_groups_note = /** @type {(inputs: Permissions_Groups_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the groups that this project is about. What is hidden is given to nobody.`)
};

const ru_permissions_groups_note = /** @type {(inputs: Permissions_Groups_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Оставьте разделы, о которых этот проект. Скрытое не даётся никому.`)
};

/**
* | output |
* | --- |
* | "Show the groups that this project is about. What is hidden is given to nobody." |
*
* @param {Permissions_Groups_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_groups_note = /** @type {((inputs?: Permissions_Groups_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Groups_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_groups_note(inputs)
	return en_permissions_groups_note(inputs)
});