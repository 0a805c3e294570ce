/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_ShortInputs */

const en_me_password_short = /** @type {(inputs: Me_Password_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least 8 characters.`)
};

const ru_me_password_short = /** @type {(inputs: Me_Password_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не короче 8 символов.`)
};

/**
* | output |
* | --- |
* | "At least 8 characters." |
*
* @param {Me_Password_ShortInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_short = /** @type {((inputs?: Me_Password_ShortInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_ShortInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_short(inputs)
	return en_me_password_short(inputs)
});