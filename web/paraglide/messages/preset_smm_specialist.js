/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Smm_SpecialistInputs */

const en_preset_smm_specialist = /** @type {(inputs: Preset_Smm_SpecialistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SMM specialist`)
};

const ru_preset_smm_specialist = /** @type {(inputs: Preset_Smm_SpecialistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SMM-специалист`)
};

/**
* | output |
* | --- |
* | "SMM specialist" |
*
* @param {Preset_Smm_SpecialistInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_smm_specialist = /** @type {((inputs?: Preset_Smm_SpecialistInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Smm_SpecialistInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_smm_specialist(inputs)
	return en_preset_smm_specialist(inputs)
});