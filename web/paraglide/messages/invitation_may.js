/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_MayInputs */

const en_invitation_may = /** @type {(inputs: Invitation_MayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You will be able to`)
};

const ru_invitation_may = /** @type {(inputs: Invitation_MayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вы сможете`)
};

/**
* | output |
* | --- |
* | "You will be able to" |
*
* @param {Invitation_MayInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_may = /** @type {((inputs?: Invitation_MayInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_MayInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_may(inputs)
	return en_invitation_may(inputs)
});