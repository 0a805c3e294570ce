/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Expired_TitleInputs */

const en_invitation_expired_title = /** @type {(inputs: Invitation_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation has expired`)
};

const ru_invitation_expired_title = /** @type {(inputs: Invitation_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Срок приглашения истёк`)
};

/**
* | output |
* | --- |
* | "This invitation has expired" |
*
* @param {Invitation_Expired_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_expired_title = /** @type {((inputs?: Invitation_Expired_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Expired_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_expired_title(inputs)
	return en_invitation_expired_title(inputs)
});