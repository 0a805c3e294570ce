/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_EditorInputs */

const en_preset_editor = /** @type {(inputs: Preset_EditorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Editor`)
};

const ru_preset_editor = /** @type {(inputs: Preset_EditorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Редактор`)
};

/**
* | output |
* | --- |
* | "Editor" |
*
* @param {Preset_EditorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_editor = /** @type {((inputs?: Preset_EditorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_EditorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_editor(inputs)
	return en_preset_editor(inputs)
});