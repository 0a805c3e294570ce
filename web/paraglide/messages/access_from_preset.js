/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Access_From_PresetInputs */

const en_access_from_preset = /** @type {(inputs: Access_From_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From “${i?.preset}”`)
};

const ru_access_from_preset = /** @type {(inputs: Access_From_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Из набора «${i?.preset}»`)
};

/**
* | output |
* | --- |
* | "From “{preset}”" |
*
* @param {Access_From_PresetInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_from_preset = /** @type {((inputs: Access_From_PresetInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_From_PresetInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_from_preset(inputs)
	return en_access_from_preset(inputs)
});