/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Invitation_SettledInputs */

const en_error_invitation_settled = /** @type {(inputs: Error_Invitation_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation has already been answered or withdrawn.`)
};

const ru_error_invitation_settled = /** @type {(inputs: Error_Invitation_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение уже принято, отклонено или отозвано.`)
};

/**
* | output |
* | --- |
* | "This invitation has already been answered or withdrawn." |
*
* @param {Error_Invitation_SettledInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_invitation_settled = /** @type {((inputs?: Error_Invitation_SettledInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Invitation_SettledInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_invitation_settled(inputs)
	return en_error_invitation_settled(inputs)
});