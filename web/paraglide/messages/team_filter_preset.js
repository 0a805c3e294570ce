/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Filter_PresetInputs */

const en_team_filter_preset = /** @type {(inputs: Team_Filter_PresetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preset`)
};

const ru_team_filter_preset = /** @type {(inputs: Team_Filter_PresetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Набор прав`)
};

/**
* | output |
* | --- |
* | "Preset" |
*
* @param {Team_Filter_PresetInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_filter_preset = /** @type {((inputs?: Team_Filter_PresetInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Filter_PresetInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_filter_preset(inputs)
	return en_team_filter_preset(inputs)
});