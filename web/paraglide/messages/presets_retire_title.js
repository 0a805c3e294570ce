/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_Retire_TitleInputs */

const en_presets_retire_title = /** @type {(inputs: Presets_Retire_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retire preset “${i?.name}”?`)
};

const ru_presets_retire_title = /** @type {(inputs: Presets_Retire_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убрать набор «${i?.name}»?`)
};

/**
* | output |
* | --- |
* | "Retire preset “{name}”?" |
*
* @param {Presets_Retire_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_retire_title = /** @type {((inputs: Presets_Retire_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Retire_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_retire_title(inputs)
	return en_presets_retire_title(inputs)
});