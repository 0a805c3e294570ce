/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Password_RemovedInputs */

const en_me_password_removed = /** @type {(inputs: Me_Password_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Password removed. Your other sessions have ended.`)
};

const ru_me_password_removed = /** @type {(inputs: Me_Password_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пароль убран. Остальные сеансы завершены.`)
};

/**
* | output |
* | --- |
* | "Password removed. Your other sessions have ended." |
*
* @param {Me_Password_RemovedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_password_removed = /** @type {((inputs?: Me_Password_RemovedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Password_RemovedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_password_removed(inputs)
	return en_me_password_removed(inputs)
});