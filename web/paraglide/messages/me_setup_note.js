/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Setup_NoteInputs */

const en_me_setup_note = /** @type {(inputs: Me_Setup_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deploying printed a code that makes you the administrator, once.`)
};

const ru_me_setup_note = /** @type {(inputs: Me_Setup_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`При развёртывании был напечатан одноразовый код: он делает вас администратором.`)
};

/**
* | output |
* | --- |
* | "Deploying printed a code that makes you the administrator, once." |
*
* @param {Me_Setup_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_setup_note = /** @type {((inputs?: Me_Setup_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Setup_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_setup_note(inputs)
	return en_me_setup_note(inputs)
});