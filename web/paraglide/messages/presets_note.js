/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_NoteInputs */

const en_presets_note = /** @type {(inputs: Presets_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A preset is a named set of permissions. It stays live: a change reaches everybody who has it at once.`)
};

const ru_presets_note = /** @type {(inputs: Presets_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Набор — это права под одним именем. Он живой: изменение сразу коснётся всех, у кого он есть.`)
};

/**
* | output |
* | --- |
* | "A preset is a named set of permissions. It stays live: a change reaches everybody who has it at once." |
*
* @param {Presets_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_note = /** @type {((inputs?: Presets_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_note(inputs)
	return en_presets_note(inputs)
});