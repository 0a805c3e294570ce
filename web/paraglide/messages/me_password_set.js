/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_SetInputs */

const en_me_password_set = /** @type {(inputs: Me_Password_SetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set password`)
};

const ru_me_password_set = /** @type {(inputs: Me_Password_SetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Задать пароль`)
};

/**
* | output |
* | --- |
* | "Set password" |
*
* @param {Me_Password_SetInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_set = /** @type {((inputs?: Me_Password_SetInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_SetInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_set(inputs)
	return en_me_password_set(inputs)
});