/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_Community_ManagerInputs */

const en_preset_community_manager = /** @type {(inputs: Preset_Community_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Community manager`)
};

const ru_preset_community_manager = /** @type {(inputs: Preset_Community_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Комьюнити-менеджер`)
};

/**
* | output |
* | --- |
* | "Community manager" |
*
* @param {Preset_Community_ManagerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_community_manager = /** @type {((inputs?: Preset_Community_ManagerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_Community_ManagerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_community_manager(inputs)
	return en_preset_community_manager(inputs)
});