/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_Title_NewInputs */

const en_presets_title_new = /** @type {(inputs: Presets_Title_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New preset`)
};

const ru_presets_title_new = /** @type {(inputs: Presets_Title_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новый набор`)
};

/**
* | output |
* | --- |
* | "New preset" |
*
* @param {Presets_Title_NewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_title_new = /** @type {((inputs?: Presets_Title_NewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Title_NewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_title_new(inputs)
	return en_presets_title_new(inputs)
});