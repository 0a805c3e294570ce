/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Mail_Access_NoteInputs */

const en_me_mail_access_note = /** @type {(inputs: Me_Mail_Access_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invitations and codes come in any case.`)
};

const ru_me_mail_access_note = /** @type {(inputs: Me_Mail_Access_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашения и коды приходят в любом случае.`)
};

/**
* | output |
* | --- |
* | "Invitations and codes come in any case." |
*
* @param {Me_Mail_Access_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_mail_access_note = /** @type {((inputs?: Me_Mail_Access_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Mail_Access_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_mail_access_note(inputs)
	return en_me_mail_access_note(inputs)
});