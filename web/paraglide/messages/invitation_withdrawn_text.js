/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ inviter: NonNullable<unknown> }} Invitation_Withdrawn_TextInputs */

const en_invitation_withdrawn_text = /** @type {(inputs: Invitation_Withdrawn_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`If that surprises you, ask ${i?.inviter}.`)
};

const ru_invitation_withdrawn_text = /** @type {(inputs: Invitation_Withdrawn_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Если это неожиданно, спросите: ${i?.inviter}.`)
};

/**
* | output |
* | --- |
* | "If that surprises you, ask {inviter}." |
*
* @param {Invitation_Withdrawn_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_withdrawn_text = /** @type {((inputs: Invitation_Withdrawn_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Withdrawn_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_withdrawn_text(inputs)
	return en_invitation_withdrawn_text(inputs)
});