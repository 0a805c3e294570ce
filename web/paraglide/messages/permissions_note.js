/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_NoteInputs */

const en_permissions_note = /** @type {(inputs: Permissions_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Permissions of your own let services guard anything: name them, and tick them like the built-in ones.`)
};

const ru_permissions_note = /** @type {(inputs: Permissions_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Свои права позволяют сервисам охранять что угодно: назовите их и отмечайте наравне со встроенными.`)
};

/**
* | output |
* | --- |
* | "Permissions of your own let services guard anything: name them, and tick them like the built-in ones." |
*
* @param {Permissions_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_note = /** @type {((inputs?: Permissions_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_note(inputs)
	return en_permissions_note(inputs)
});