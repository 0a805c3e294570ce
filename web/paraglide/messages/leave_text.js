/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Leave_TextInputs */

const en_leave_text = /** @type {(inputs: Leave_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your access ends at once. To come back, somebody has to invite you.`)
};

const ru_leave_text = /** @type {(inputs: Leave_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Доступ прекратится сразу. Вернуться можно будет только по приглашению.`)
};

/**
* | output |
* | --- |
* | "Your access ends at once. To come back, somebody has to invite you." |
*
* @param {Leave_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const leave_text = /** @type {((inputs?: Leave_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Leave_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_leave_text(inputs)
	return en_leave_text(inputs)
});