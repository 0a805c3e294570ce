/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Team_Link_CopiedInputs */

const en_team_link_copied = /** @type {(inputs: Team_Link_CopiedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Link copied. It works only with the account of ${i?.email}.`)
};

const ru_team_link_copied = /** @type {(inputs: Team_Link_CopiedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ссылка скопирована. Она сработает только для ${i?.email}.`)
};

/**
* | output |
* | --- |
* | "Link copied. It works only with the account of {email}." |
*
* @param {Team_Link_CopiedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_link_copied = /** @type {((inputs: Team_Link_CopiedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Link_CopiedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_link_copied(inputs)
	return en_team_link_copied(inputs)
});