/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Alone_TextInputs */

const en_team_alone_text = /** @type {(inputs: Team_Alone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add the people you work with. They get a letter and choose for themselves whether to join.`)
};

const ru_team_alone_text = /** @type {(inputs: Team_Alone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Добавьте тех, с кем работаете. Они получат письмо и сами решат, присоединиться ли.`)
};

/**
* | output |
* | --- |
* | "Add the people you work with. They get a letter and choose for themselves whether to join." |
*
* @param {Team_Alone_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_alone_text = /** @type {((inputs?: Team_Alone_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Alone_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_alone_text(inputs)
	return en_team_alone_text(inputs)
});