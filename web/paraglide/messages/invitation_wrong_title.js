/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Wrong_TitleInputs */

const en_invitation_wrong_title = /** @type {(inputs: Invitation_Wrong_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation is for another address`)
};

const ru_invitation_wrong_title = /** @type {(inputs: Invitation_Wrong_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Это приглашение для другого адреса`)
};

/**
* | output |
* | --- |
* | "This invitation is for another address" |
*
* @param {Invitation_Wrong_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_wrong_title = /** @type {((inputs?: Invitation_Wrong_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Wrong_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_wrong_title(inputs)
	return en_invitation_wrong_title(inputs)
});