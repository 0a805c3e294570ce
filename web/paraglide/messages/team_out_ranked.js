/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Out_RankedInputs */

const en_team_out_ranked = /** @type {(inputs: Team_Out_RankedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Has access that you do not have`)
};

const ru_team_out_ranked = /** @type {(inputs: Team_Out_RankedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Здесь есть права, которых нет у вас`)
};

/**
* | output |
* | --- |
* | "Has access that you do not have" |
*
* @param {Team_Out_RankedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_out_ranked = /** @type {((inputs?: Team_Out_RankedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Out_RankedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_out_ranked(inputs)
	return en_team_out_ranked(inputs)
});