/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_EditInputs */

const en_presets_edit = /** @type {(inputs: Presets_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Edit ${i?.name}`)
};

const ru_presets_edit = /** @type {(inputs: Presets_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменить «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Edit {name}" |
*
* @param {Presets_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_edit = /** @type {((inputs: Presets_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_edit(inputs)
	return en_presets_edit(inputs)
});