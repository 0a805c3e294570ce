/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Name_NeededInputs */

const en_signin_name_needed = /** @type {(inputs: Signin_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your name.`)
};

const ru_signin_name_needed = /** @type {(inputs: Signin_Name_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Введите имя.`)
};

/**
* | output |
* | --- |
* | "Enter your name." |
*
* @param {Signin_Name_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_name_needed = /** @type {((inputs?: Signin_Name_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Name_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_name_needed(inputs)
	return en_signin_name_needed(inputs)
});