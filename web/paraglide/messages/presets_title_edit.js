/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_Title_EditInputs */

const en_presets_title_edit = /** @type {(inputs: Presets_Title_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preset “${i?.name}”`)
};

const ru_presets_title_edit = /** @type {(inputs: Presets_Title_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Набор «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Preset “{name}”" |
*
* @param {Presets_Title_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_title_edit = /** @type {((inputs: Presets_Title_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Title_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_title_edit(inputs)
	return en_presets_title_edit(inputs)
});