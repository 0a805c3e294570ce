/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_WrongInputs */

const en_me_password_wrong = /** @type {(inputs: Me_Password_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The current password does not match.`)
};

const ru_me_password_wrong = /** @type {(inputs: Me_Password_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Текущий пароль не подошёл.`)
};

/**
* | output |
* | --- |
* | "The current password does not match." |
*
* @param {Me_Password_WrongInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_wrong = /** @type {((inputs?: Me_Password_WrongInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_WrongInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_wrong(inputs)
	return en_me_password_wrong(inputs)
});