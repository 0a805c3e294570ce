/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Count_LabelInputs */

const en_team_count_label = /** @type {(inputs: Team_Count_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People in this project`)
};

const ru_team_count_label = /** @type {(inputs: Team_Count_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Люди в проекте`)
};

/**
* | output |
* | --- |
* | "People in this project" |
*
* @param {Team_Count_LabelInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_count_label = /** @type {((inputs?: Team_Count_LabelInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Count_LabelInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_count_label(inputs)
	return en_team_count_label(inputs)
});