/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Client_NoteInputs */

const en_preset_client_note = /** @type {(inputs: Preset_Client_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looks, approves and publishes`)
};

const ru_preset_client_note = /** @type {(inputs: Preset_Client_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Смотрит, согласовывает, публикует`)
};

/**
* | output |
* | --- |
* | "Looks, approves and publishes" |
*
* @param {Preset_Client_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_client_note = /** @type {((inputs?: Preset_Client_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Client_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_client_note(inputs)
	return en_preset_client_note(inputs)
});