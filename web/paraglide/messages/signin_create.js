/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_CreateInputs */

const en_signin_create = /** @type {(inputs: Signin_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Create account`)
};

const ru_signin_create = /** @type {(inputs: Signin_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создать учётную запись`)
};

/**
* | output |
* | --- |
* | "Create account" |
*
* @param {Signin_CreateInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_create = /** @type {((inputs?: Signin_CreateInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_CreateInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_create(inputs)
	return en_signin_create(inputs)
});