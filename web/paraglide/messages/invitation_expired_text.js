/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ inviter: NonNullable<unknown> }} Invitation_Expired_TextInputs */

const en_invitation_expired_text = /** @type {(inputs: Invitation_Expired_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You can ask ${i?.inviter} for a new one.`)
};

const ru_invitation_expired_text = /** @type {(inputs: Invitation_Expired_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Новое может прислать ${i?.inviter}.`)
};

/**
* | output |
* | --- |
* | "You can ask {inviter} for a new one." |
*
* @param {Invitation_Expired_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_expired_text = /** @type {((inputs: Invitation_Expired_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Expired_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_expired_text(inputs)
	return en_invitation_expired_text(inputs)
});