/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown>, date: NonNullable<unknown> }} Invitation_ForInputs */

const en_invitation_for = /** @type {(inputs: Invitation_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`For ${i?.email}, good until ${i?.date}`)
};

const ru_invitation_for = /** @type {(inputs: Invitation_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Для ${i?.email}, действует до ${i?.date}`)
};

/**
* | output |
* | --- |
* | "For {email}, good until {date}" |
*
* @param {Invitation_ForInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_for = /** @type {((inputs: Invitation_ForInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_ForInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_for(inputs)
	return en_invitation_for(inputs)
});