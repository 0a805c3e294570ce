/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Invitation_ExpiredInputs */

const en_error_invitation_expired = /** @type {(inputs: Error_Invitation_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation has expired. Ask for a new one.`)
};

const ru_error_invitation_expired = /** @type {(inputs: Error_Invitation_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Срок приглашения истёк. Попросите прислать новое.`)
};

/**
* | output |
* | --- |
* | "This invitation has expired. Ask for a new one." |
*
* @param {Error_Invitation_ExpiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_invitation_expired = /** @type {((inputs?: Error_Invitation_ExpiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Invitation_ExpiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_invitation_expired(inputs)
	return en_error_invitation_expired(inputs)
});