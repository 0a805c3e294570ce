/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Unknown_TextInputs */

const en_invitation_unknown_text = /** @type {(inputs: Invitation_Unknown_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Perhaps a part of it was lost. Open it from the letter, or sign in: invitations to you are shown there too.`)
};

const ru_invitation_unknown_text = /** @type {(inputs: Invitation_Unknown_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Возможно, часть её потерялась. Откройте её из письма или войдите: ваши приглашения видны и там.`)
};

/**
* | output |
* | --- |
* | "Perhaps a part of it was lost. Open it from the letter, or sign in: invitations to you are shown there too." |
*
* @param {Invitation_Unknown_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_unknown_text = /** @type {((inputs?: Invitation_Unknown_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Unknown_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_unknown_text(inputs)
	return en_invitation_unknown_text(inputs)
});