/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Presets_BlockedInputs */

const en_presets_blocked = /** @type {(inputs: Presets_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You cannot change this preset, because ${i?.names} have it and hold more than you do. Duplicate it instead.`)
};

const ru_presets_blocked = /** @type {(inputs: Presets_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Этот набор вам изменить нельзя: он есть у тех, чьи права шире ваших (${i?.names}). Возьмите его за основу для нового.`)
};

/**
* | output |
* | --- |
* | "You cannot change this preset, because {names} have it and hold more than you do. Duplicate it instead." |
*
* @param {Presets_BlockedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_blocked = /** @type {((inputs: Presets_BlockedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_BlockedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_blocked(inputs)
	return en_presets_blocked(inputs)
});