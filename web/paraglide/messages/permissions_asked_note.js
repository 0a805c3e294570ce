/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ action: NonNullable<unknown>, type: NonNullable<unknown> }} Permissions_Asked_NoteInputs */

const en_permissions_asked_note = /** @type {(inputs: Permissions_Asked_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`How services may ask for it too: may Ann ${i?.action} this ${i?.type}?`)
};

const ru_permissions_asked_note = /** @type {(inputs: Permissions_Asked_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Как ещё о нём спросит сервис: можно ли Анне ${i?.action} этот ${i?.type}?`)
};

/**
* | output |
* | --- |
* | "How services may ask for it too: may Ann {action} this {type}?" |
*
* @param {Permissions_Asked_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_asked_note = /** @type {((inputs: Permissions_Asked_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Asked_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_asked_note(inputs)
	return en_permissions_asked_note(inputs)
});