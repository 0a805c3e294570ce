/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Copy_LinkInputs */

const en_team_copy_link = /** @type {(inputs: Team_Copy_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy link`)
};

const ru_team_copy_link = /** @type {(inputs: Team_Copy_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Скопировать ссылку`)
};

/**
* | output |
* | --- |
* | "Copy link" |
*
* @param {Team_Copy_LinkInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_copy_link = /** @type {((inputs?: Team_Copy_LinkInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Copy_LinkInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_copy_link(inputs)
	return en_team_copy_link(inputs)
});