/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Sign_UpInputs */

const en_invitation_sign_up = /** @type {(inputs: Invitation_Sign_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Create your account`)
};

const ru_invitation_sign_up = /** @type {(inputs: Invitation_Sign_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создайте учётную запись`)
};

/**
* | output |
* | --- |
* | "Create your account" |
*
* @param {Invitation_Sign_UpInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_sign_up = /** @type {((inputs?: Invitation_Sign_UpInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Sign_UpInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_sign_up(inputs)
	return en_invitation_sign_up(inputs)
});