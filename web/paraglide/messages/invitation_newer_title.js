/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Newer_TitleInputs */

const en_invitation_newer_title = /** @type {(inputs: Invitation_Newer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A newer invitation was sent`)
};

const ru_invitation_newer_title = /** @type {(inputs: Invitation_Newer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Есть более новое приглашение`)
};

/**
* | output |
* | --- |
* | "A newer invitation was sent" |
*
* @param {Invitation_Newer_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_newer_title = /** @type {((inputs?: Invitation_Newer_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Newer_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_newer_title(inputs)
	return en_invitation_newer_title(inputs)
});