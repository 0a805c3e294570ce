/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ inviter: NonNullable<unknown> }} Invitation_Expired_TextInputs */

const en_invitation_expired_text = /** @type {(inputs: Invitation_Expired_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ask for a new one: ${i?.inviter}.`)
};

const ru_invitation_expired_text = /** @type {(inputs: Invitation_Expired_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Попросите прислать новое: ${i?.inviter}.`)
};

/**
* | output |
* | --- |
* | "Ask for a new one: {inviter}." |
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