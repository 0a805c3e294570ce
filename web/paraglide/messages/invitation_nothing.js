/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_NothingInputs */

const en_invitation_nothing = /** @type {(inputs: Invitation_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing yet; whoever invited you can add it later.`)
};

const ru_invitation_nothing = /** @type {(inputs: Invitation_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пока ничего; права могут добавить позже.`)
};

/**
* | output |
* | --- |
* | "Nothing yet; whoever invited you can add it later." |
*
* @param {Invitation_NothingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_nothing = /** @type {((inputs?: Invitation_NothingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_NothingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_nothing(inputs)
	return en_invitation_nothing(inputs)
});