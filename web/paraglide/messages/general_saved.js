/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_SavedInputs */

const en_general_saved = /** @type {(inputs: General_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project saved`)
};

const ru_general_saved = /** @type {(inputs: General_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект сохранён`)
};

/**
* | output |
* | --- |
* | "Project saved" |
*
* @param {General_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_saved = /** @type {((inputs?: General_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_saved(inputs)
	return en_general_saved(inputs)
});