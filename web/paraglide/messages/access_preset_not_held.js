/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Preset_Not_HeldInputs */

const en_access_preset_not_held = /** @type {(inputs: Access_Preset_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gives more than you have yourself`)
};

const ru_access_preset_not_held = /** @type {(inputs: Access_Preset_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Даёт больше, чем есть у вас`)
};

/**
* | output |
* | --- |
* | "Gives more than you have yourself" |
*
* @param {Access_Preset_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_preset_not_held = /** @type {((inputs?: Access_Preset_Not_HeldInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Preset_Not_HeldInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_preset_not_held(inputs)
	return en_access_preset_not_held(inputs)
});