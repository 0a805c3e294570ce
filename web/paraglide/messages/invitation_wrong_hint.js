/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ current: NonNullable<unknown>, inviter: NonNullable<unknown> }} Invitation_Wrong_HintInputs */

const en_invitation_wrong_hint = /** @type {(inputs: Invitation_Wrong_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is ${i?.current} the right one? Ask ${i?.inviter} to invite that address instead.`)
};

const ru_invitation_wrong_hint = /** @type {(inputs: Invitation_Wrong_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Нужен именно ${i?.current}? Попросите, чтобы пригласили этот адрес: ${i?.inviter}.`)
};

/**
* | output |
* | --- |
* | "Is {current} the right one? Ask {inviter} to invite that address instead." |
*
* @param {Invitation_Wrong_HintInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_wrong_hint = /** @type {((inputs: Invitation_Wrong_HintInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Wrong_HintInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_wrong_hint(inputs)
	return en_invitation_wrong_hint(inputs)
});