/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Invitation_Accepted_TextInputs */

const en_invitation_accepted_text = /** @type {(inputs: Invitation_Accepted_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This invitation to “${i?.project}” has been accepted.`)
};

const ru_invitation_accepted_text = /** @type {(inputs: Invitation_Accepted_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение в проект «${i?.project}» уже приняли.`)
};

/**
* | output |
* | --- |
* | "This invitation to “{project}” has been accepted." |
*
* @param {Invitation_Accepted_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_accepted_text = /** @type {((inputs: Invitation_Accepted_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Accepted_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_accepted_text(inputs)
	return en_invitation_accepted_text(inputs)
});