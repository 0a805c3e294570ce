/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ preset: NonNullable<unknown> }} Invitation_PresetInputs */

const en_invitation_preset = /** @type {(inputs: Invitation_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`As: ${i?.preset}`)
};

const ru_invitation_preset = /** @type {(inputs: Invitation_PresetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Набор прав: ${i?.preset}`)
};

/**
* | output |
* | --- |
* | "As: {preset}" |
*
* @param {Invitation_PresetInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_preset = /** @type {((inputs: Invitation_PresetInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_PresetInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_preset(inputs)
	return en_invitation_preset(inputs)
});