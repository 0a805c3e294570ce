/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Mail_FailedInputs */

const en_team_mail_failed = /** @type {(inputs: Team_Mail_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter not delivered`)
};

const ru_team_mail_failed = /** @type {(inputs: Team_Mail_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Письмо не доставлено`)
};

/**
* | output |
* | --- |
* | "Letter not delivered" |
*
* @param {Team_Mail_FailedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_mail_failed = /** @type {((inputs?: Team_Mail_FailedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Mail_FailedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_mail_failed(inputs)
	return en_team_mail_failed(inputs)
});