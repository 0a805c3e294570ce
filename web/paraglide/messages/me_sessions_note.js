/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Sessions_NoteInputs */

const en_me_sessions_note = /** @type {(inputs: Me_Sessions_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where you are signed in.`)
};

const ru_me_sessions_note = /** @type {(inputs: Me_Sessions_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Где вы вошли.`)
};

/**
* | output |
* | --- |
* | "Where you are signed in." |
*
* @param {Me_Sessions_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_sessions_note = /** @type {((inputs?: Me_Sessions_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Sessions_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_sessions_note(inputs)
	return en_me_sessions_note(inputs)
});