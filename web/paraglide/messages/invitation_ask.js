/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_AskInputs */

const en_invitation_ask = /** @type {(inputs: Invitation_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for a new one`)
};

const ru_invitation_ask = /** @type {(inputs: Invitation_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Попросить новое`)
};

/**
* | output |
* | --- |
* | "Ask for a new one" |
*
* @param {Invitation_AskInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_ask = /** @type {((inputs?: Invitation_AskInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_AskInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_ask(inputs)
	return en_invitation_ask(inputs)
});