/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Mailbox_LinkInputs */

const en_signin_mailbox_link = /** @type {(inputs: Signin_Mailbox_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`local mailbox`)
};

const ru_signin_mailbox_link = /** @type {(inputs: Signin_Mailbox_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`локальный ящик`)
};

/**
* | output |
* | --- |
* | "local mailbox" |
*
* @param {Signin_Mailbox_LinkInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_mailbox_link = /** @type {((inputs?: Signin_Mailbox_LinkInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Mailbox_LinkInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_mailbox_link(inputs)
	return en_signin_mailbox_link(inputs)
});