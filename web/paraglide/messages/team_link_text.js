/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Link_TextInputs */

const en_team_link_text = /** @type {(inputs: Team_Link_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It opens the invitation and asks for a code sent to this address.`)
};

const ru_team_link_text = /** @type {(inputs: Team_Link_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ссылка откроет приглашение и запросит код, который придёт на этот адрес.`)
};

/**
* | output |
* | --- |
* | "It opens the invitation and asks for a code sent to this address." |
*
* @param {Team_Link_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_link_text = /** @type {((inputs?: Team_Link_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Link_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_link_text(inputs)
	return en_team_link_text(inputs)
});