/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Presets_MoreInputs */

const en_presets_more = /** @type {(inputs: Presets_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`More about ${i?.name}`)
};

const ru_presets_more = /** @type {(inputs: Presets_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Действия: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "More about {name}" |
*
* @param {Presets_MoreInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_more = /** @type {((inputs: Presets_MoreInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_MoreInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_more(inputs)
	return en_presets_more(inputs)
});