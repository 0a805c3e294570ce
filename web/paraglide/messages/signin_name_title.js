/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Name_TitleInputs */

const en_signin_name_title = /** @type {(inputs: Signin_Name_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welcome. What is your name?`)
};

const ru_signin_name_title = /** @type {(inputs: Signin_Name_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Добро пожаловать. Как вас зовут?`)
};

/**
* | output |
* | --- |
* | "Welcome. What is your name?" |
*
* @param {Signin_Name_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const signin_name_title = /** @type {((inputs?: Signin_Name_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Name_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_signin_name_title(inputs)
	return en_signin_name_title(inputs)
});