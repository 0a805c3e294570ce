/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Send_NoneInputs */

const en_add_send_none = /** @type {(inputs: Add_Send_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send invitations`)
};

const ru_add_send_none = /** @type {(inputs: Add_Send_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отправить приглашения`)
};

/**
* | output |
* | --- |
* | "Send invitations" |
*
* @param {Add_Send_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_send_none = /** @type {((inputs?: Add_Send_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Send_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_send_none(inputs)
	return en_add_send_none(inputs)
});