/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Mail_QueuedInputs */

const en_team_mail_queued = /** @type {(inputs: Team_Mail_QueuedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter is on its way`)
};

const ru_team_mail_queued = /** @type {(inputs: Team_Mail_QueuedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Письмо в пути`)
};

/**
* | output |
* | --- |
* | "Letter is on its way" |
*
* @param {Team_Mail_QueuedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_mail_queued = /** @type {((inputs?: Team_Mail_QueuedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Mail_QueuedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_mail_queued(inputs)
	return en_team_mail_queued(inputs)
});