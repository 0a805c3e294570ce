/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_Former_Owner_PresetsInputs */

const en_field_former_owner_presets = /** @type {(inputs: Field_Former_Owner_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The former owner keeps`)
};

const ru_field_former_owner_presets = /** @type {(inputs: Field_Former_Owner_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Прежнему владельцу останется`)
};

/**
* | output |
* | --- |
* | "The former owner keeps" |
*
* @param {Field_Former_Owner_PresetsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_former_owner_presets = /** @type {((inputs?: Field_Former_Owner_PresetsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_Former_Owner_PresetsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_former_owner_presets(inputs)
	return en_field_former_owner_presets(inputs)
});