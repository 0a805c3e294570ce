/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_RemoveInputs */

const en_me_password_remove = /** @type {(inputs: Me_Password_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove password`)
};

const ru_me_password_remove = /** @type {(inputs: Me_Password_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Убрать пароль`)
};

/**
* | output |
* | --- |
* | "Remove password" |
*
* @param {Me_Password_RemoveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_remove = /** @type {((inputs?: Me_Password_RemoveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_RemoveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_remove(inputs)
	return en_me_password_remove(inputs)
});