/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Alone_TitleInputs */

const en_team_alone_title = /** @type {(inputs: Team_Alone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the only one here`)
};

const ru_team_alone_title = /** @type {(inputs: Team_Alone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пока вы здесь одни`)
};

/**
* | output |
* | --- |
* | "You are the only one here" |
*
* @param {Team_Alone_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_alone_title = /** @type {((inputs?: Team_Alone_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Alone_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_alone_title(inputs)
	return en_team_alone_title(inputs)
});