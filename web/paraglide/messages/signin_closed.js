/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_ClosedInputs */

const en_signin_closed = /** @type {(inputs: Signin_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This installation is closed to new people. Ask somebody inside to invite you.`)
};

const ru_signin_closed = /** @type {(inputs: Signin_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Регистрация закрыта. Попросите пригласить вас кого-нибудь из участников.`)
};

/**
* | output |
* | --- |
* | "This installation is closed to new people. Ask somebody inside to invite you." |
*
* @param {Signin_ClosedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_closed = /** @type {((inputs?: Signin_ClosedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_ClosedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_closed(inputs)
	return en_signin_closed(inputs)
});