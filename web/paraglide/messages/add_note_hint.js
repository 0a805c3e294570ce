/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Note_HintInputs */

const en_add_note_hint = /** @type {(inputs: Add_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plain text, up to 500 characters.`)
};

const ru_add_note_hint = /** @type {(inputs: Add_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Обычный текст, до 500 символов.`)
};

/**
* | output |
* | --- |
* | "Plain text, up to 500 characters." |
*
* @param {Add_Note_HintInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_note_hint = /** @type {((inputs?: Add_Note_HintInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Note_HintInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_note_hint(inputs)
	return en_add_note_hint(inputs)
});