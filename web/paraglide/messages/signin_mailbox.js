/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_MailboxInputs */

const en_signin_mailbox = /** @type {(inputs: Signin_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Running on this computer? Letters land in the`)
};

const ru_signin_mailbox = /** @type {(inputs: Signin_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Система запущена на этом компьютере? Письма приходят в`)
};

/**
* | output |
* | --- |
* | "Running on this computer? Letters land in the" |
*
* @param {Signin_MailboxInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_mailbox = /** @type {((inputs?: Signin_MailboxInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_MailboxInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_mailbox(inputs)
	return en_signin_mailbox(inputs)
});