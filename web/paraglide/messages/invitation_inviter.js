/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, email: NonNullable<unknown> }} Invitation_InviterInputs */

const en_invitation_inviter = /** @type {(inputs: Invitation_InviterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (${i?.email})`)
};

const ru_invitation_inviter = /** @type {(inputs: Invitation_InviterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (${i?.email})`)
};

/**
* | output |
* | --- |
* | "{name} ({email})" |
*
* @param {Invitation_InviterInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_inviter = /** @type {((inputs: Invitation_InviterInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_InviterInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_inviter(inputs)
	return en_invitation_inviter(inputs)
});