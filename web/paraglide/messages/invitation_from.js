/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ inviter: NonNullable<unknown>, project: NonNullable<unknown> }} Invitation_FromInputs */

const en_invitation_from = /** @type {(inputs: Invitation_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.inviter} invites you to “${i?.project}”`)
};

const ru_invitation_from = /** @type {(inputs: Invitation_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.inviter} приглашает вас в проект «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "{inviter} invites you to “{project}”" |
*
* @param {Invitation_FromInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_from = /** @type {((inputs: Invitation_FromInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_FromInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_from(inputs)
	return en_invitation_from(inputs)
});