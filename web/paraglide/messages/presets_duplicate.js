/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_DuplicateInputs */

const en_presets_duplicate = /** @type {(inputs: Presets_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duplicate`)
};

const ru_presets_duplicate = /** @type {(inputs: Presets_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Взять за основу`)
};

/**
* | output |
* | --- |
* | "Duplicate" |
*
* @param {Presets_DuplicateInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_duplicate = /** @type {((inputs?: Presets_DuplicateInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_DuplicateInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_duplicate(inputs)
	return en_presets_duplicate(inputs)
});