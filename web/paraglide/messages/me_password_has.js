/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_HasInputs */

const en_me_password_has = /** @type {(inputs: Me_Password_HasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have a password. Codes by mail work as well.`)
};

const ru_me_password_has = /** @type {(inputs: Me_Password_HasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`У вас есть пароль. Вход по коду тоже работает.`)
};

/**
* | output |
* | --- |
* | "You have a password. Codes by mail work as well." |
*
* @param {Me_Password_HasInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_has = /** @type {((inputs?: Me_Password_HasInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_HasInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_has(inputs)
	return en_me_password_has(inputs)
});