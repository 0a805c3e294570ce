/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Newer_TextInputs */

const en_invitation_newer_text = /** @type {(inputs: Invitation_Newer_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the link in the latest letter; this one no longer works.`)
};

const ru_invitation_newer_text = /** @type {(inputs: Invitation_Newer_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Откройте ссылку из последнего письма: эта больше не действует.`)
};

/**
* | output |
* | --- |
* | "Open the link in the latest letter; this one no longer works." |
*
* @param {Invitation_Newer_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_newer_text = /** @type {((inputs?: Invitation_Newer_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Newer_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_newer_text(inputs)
	return en_invitation_newer_text(inputs)
});