/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_TaglineInputs */

const en_signin_tagline = /** @type {(inputs: Signin_TaglineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who may do what`)
};

const ru_signin_tagline = /** @type {(inputs: Signin_TaglineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Кому что можно`)
};

/**
* | output |
* | --- |
* | "Who may do what" |
*
* @param {Signin_TaglineInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_tagline = /** @type {((inputs?: Signin_TaglineInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_TaglineInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_tagline(inputs)
	return en_signin_tagline(inputs)
});