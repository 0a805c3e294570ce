/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Team_Link_TitleInputs */

const en_team_link_title = /** @type {(inputs: Team_Link_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Link for ${i?.email}`)
};

const ru_team_link_title = /** @type {(inputs: Team_Link_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ссылка для ${i?.email}`)
};

/**
* | output |
* | --- |
* | "Link for {email}" |
*
* @param {Team_Link_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_link_title = /** @type {((inputs: Team_Link_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Link_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_link_title(inputs)
	return en_team_link_title(inputs)
});