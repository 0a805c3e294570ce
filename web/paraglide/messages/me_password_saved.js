/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_SavedInputs */

const en_me_password_saved = /** @type {(inputs: Me_Password_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Password saved. Your other sessions have ended.`)
};

const ru_me_password_saved = /** @type {(inputs: Me_Password_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пароль сохранён. Остальные сеансы завершены.`)
};

/**
* | output |
* | --- |
* | "Password saved. Your other sessions have ended." |
*
* @param {Me_Password_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_saved = /** @type {((inputs?: Me_Password_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_saved(inputs)
	return en_me_password_saved(inputs)
});