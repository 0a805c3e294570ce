/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown>, inviter: NonNullable<unknown> }} Invitation_Declined_TextInputs */

const en_invitation_declined_text = /** @type {(inputs: Invitation_Declined_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You declined the invitation to “${i?.project}”. ${i?.inviter} has been told.`)
};

const ru_invitation_declined_text = /** @type {(inputs: Invitation_Declined_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Вы отклонили приглашение в проект «${i?.project}». ${i?.inviter} узнает об этом.`)
};

/**
* | output |
* | --- |
* | "You declined the invitation to “{project}”. {inviter} has been told." |
*
* @param {Invitation_Declined_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_declined_text = /** @type {((inputs: Invitation_Declined_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Declined_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_declined_text(inputs)
	return en_invitation_declined_text(inputs)
});