/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Invitation_Asked_TextInputs */

const en_invitation_asked_text = /** @type {(inputs: Invitation_Asked_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It will be sent to ${i?.email}.`)
};

const ru_invitation_asked_text = /** @type {(inputs: Invitation_Asked_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Новое приглашение придёт на ${i?.email}.`)
};

/**
* | output |
* | --- |
* | "It will be sent to {email}." |
*
* @param {Invitation_Asked_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_asked_text = /** @type {((inputs: Invitation_Asked_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Asked_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_asked_text(inputs)
	return en_invitation_asked_text(inputs)
});