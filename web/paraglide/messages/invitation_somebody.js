/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_SomebodyInputs */

const en_invitation_somebody = /** @type {(inputs: Invitation_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`whoever invited you`)
};

const ru_invitation_somebody = /** @type {(inputs: Invitation_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`пригласивший`)
};

/**
* | output |
* | --- |
* | "whoever invited you" |
*
* @param {Invitation_SomebodyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_somebody = /** @type {((inputs?: Invitation_SomebodyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_SomebodyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_somebody(inputs)
	return en_invitation_somebody(inputs)
});