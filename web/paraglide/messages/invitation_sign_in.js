/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Sign_InInputs */

const en_invitation_sign_in = /** @type {(inputs: Invitation_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to answer`)
};

const ru_invitation_sign_in = /** @type {(inputs: Invitation_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Войдите, чтобы ответить`)
};

/**
* | output |
* | --- |
* | "Sign in to answer" |
*
* @param {Invitation_Sign_InInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_sign_in = /** @type {((inputs?: Invitation_Sign_InInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Sign_InInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_sign_in(inputs)
	return en_invitation_sign_in(inputs)
});