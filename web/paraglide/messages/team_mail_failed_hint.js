/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Mail_Failed_HintInputs */

const en_team_mail_failed_hint = /** @type {(inputs: Team_Mail_Failed_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy the link and send it yourself, or check the address.`)
};

const ru_team_mail_failed_hint = /** @type {(inputs: Team_Mail_Failed_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Скопируйте ссылку и отправьте её сами или проверьте адрес.`)
};

/**
* | output |
* | --- |
* | "Copy the link and send it yourself, or check the address." |
*
* @param {Team_Mail_Failed_HintInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_mail_failed_hint = /** @type {((inputs?: Team_Mail_Failed_HintInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Mail_Failed_HintInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_mail_failed_hint(inputs)
	return en_team_mail_failed_hint(inputs)
});