/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_JoinInputs */

const en_invitation_join = /** @type {(inputs: Invitation_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Create account and accept`)
};

const ru_invitation_join = /** @type {(inputs: Invitation_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создать и принять`)
};

/**
* | output |
* | --- |
* | "Create account and accept" |
*
* @param {Invitation_JoinInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_join = /** @type {((inputs?: Invitation_JoinInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_JoinInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_join(inputs)
	return en_invitation_join(inputs)
});