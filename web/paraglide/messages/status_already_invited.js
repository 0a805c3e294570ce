/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Status_Already_InvitedInputs */

const en_status_already_invited = /** @type {(inputs: Status_Already_InvitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Already invited`)
};

const ru_status_already_invited = /** @type {(inputs: Status_Already_InvitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Уже приглашён`)
};

/**
* | output |
* | --- |
* | "Already invited" |
*
* @param {Status_Already_InvitedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const status_already_invited = /** @type {((inputs?: Status_Already_InvitedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Status_Already_InvitedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_status_already_invited(inputs)
	return en_status_already_invited(inputs)
});