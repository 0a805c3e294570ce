/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Accepted_TitleInputs */

const en_invitation_accepted_title = /** @type {(inputs: Invitation_Accepted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Already accepted`)
};

const ru_invitation_accepted_title = /** @type {(inputs: Invitation_Accepted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение уже принято`)
};

/**
* | output |
* | --- |
* | "Already accepted" |
*
* @param {Invitation_Accepted_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_accepted_title = /** @type {((inputs?: Invitation_Accepted_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Accepted_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_accepted_title(inputs)
	return en_invitation_accepted_title(inputs)
});