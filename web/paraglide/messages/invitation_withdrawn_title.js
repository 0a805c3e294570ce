/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Withdrawn_TitleInputs */

const en_invitation_withdrawn_title = /** @type {(inputs: Invitation_Withdrawn_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation was withdrawn`)
};

const ru_invitation_withdrawn_title = /** @type {(inputs: Invitation_Withdrawn_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение отозвано`)
};

/**
* | output |
* | --- |
* | "This invitation was withdrawn" |
*
* @param {Invitation_Withdrawn_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_withdrawn_title = /** @type {((inputs?: Invitation_Withdrawn_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Withdrawn_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_withdrawn_title(inputs)
	return en_invitation_withdrawn_title(inputs)
});