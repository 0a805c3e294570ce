/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_NoneInputs */

const en_me_password_none = /** @type {(inputs: Me_Password_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You sign in by codes. A password is a choice, not a need.`)
};

const ru_me_password_none = /** @type {(inputs: Me_Password_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вы входите по коду. Пароль — по желанию.`)
};

/**
* | output |
* | --- |
* | "You sign in by codes. A password is a choice, not a need." |
*
* @param {Me_Password_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_none = /** @type {((inputs?: Me_Password_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_none(inputs)
	return en_me_password_none(inputs)
});