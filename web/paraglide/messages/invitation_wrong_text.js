/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ invited: NonNullable<unknown>, current: NonNullable<unknown> }} Invitation_Wrong_TextInputs */

const en_invitation_wrong_text = /** @type {(inputs: Invitation_Wrong_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is for ${i?.invited}; you are signed in as ${i?.current}.`)
};

const ru_invitation_wrong_text = /** @type {(inputs: Invitation_Wrong_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Оно для ${i?.invited}, а вы вошли как ${i?.current}.`)
};

/**
* | output |
* | --- |
* | "It is for {invited}; you are signed in as {current}." |
*
* @param {Invitation_Wrong_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_wrong_text = /** @type {((inputs: Invitation_Wrong_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Wrong_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_wrong_text(inputs)
	return en_invitation_wrong_text(inputs)
});