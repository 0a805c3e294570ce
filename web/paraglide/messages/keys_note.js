/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_NoteInputs */

const en_keys_note = /** @type {(inputs: Keys_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With a key a service asks who may do what, or manages the project. A key that manages acts as whoever made it, and never beyond them.`)
};

const ru_keys_note = /** @type {(inputs: Keys_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`С ключом сервис спрашивает, кому что можно, или управляет проектом. Управляющий ключ действует как его создатель и не шире.`)
};

/**
* | output |
* | --- |
* | "With a key a service asks who may do what, or manages the project. A key that manages acts as whoever made it, and never beyond them." |
*
* @param {Keys_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_note = /** @type {((inputs?: Keys_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_note(inputs)
	return en_keys_note(inputs)
});