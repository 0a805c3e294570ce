/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_ShortcutsInputs */

const en_me_shortcuts = /** @type {(inputs: Me_ShortcutsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single-key shortcuts`)
};

const ru_me_shortcuts = /** @type {(inputs: Me_ShortcutsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Горячие клавиши`)
};

/**
* | output |
* | --- |
* | "Single-key shortcuts" |
*
* @param {Me_ShortcutsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_shortcuts = /** @type {((inputs?: Me_ShortcutsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_ShortcutsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_shortcuts(inputs)
	return en_me_shortcuts(inputs)
});