/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Key_NoteInputs */

const en_presets_key_note = /** @type {(inputs: Presets_Key_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For services and files: small Latin letters, digits, hyphens. It never changes.`)
};

const ru_presets_key_note = /** @type {(inputs: Presets_Key_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Для сервисов и файлов: строчные латинские буквы, цифры, дефисы. Не меняется.`)
};

/**
* | output |
* | --- |
* | "For services and files: small Latin letters, digits, hyphens. It never changes." |
*
* @param {Presets_Key_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_key_note = /** @type {((inputs?: Presets_Key_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Key_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_key_note(inputs)
	return en_presets_key_note(inputs)
});