/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Status_InvitedInputs */

const en_status_invited = /** @type {(inputs: Status_InvitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invited`)
};

const ru_status_invited = /** @type {(inputs: Status_InvitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отправлено`)
};

/**
* | output |
* | --- |
* | "Invited" |
*
* @param {Status_InvitedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const status_invited = /** @type {((inputs?: Status_InvitedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Status_InvitedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_status_invited(inputs)
	return en_status_invited(inputs)
});