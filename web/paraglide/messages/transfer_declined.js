/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_DeclinedInputs */

const en_transfer_declined = /** @type {(inputs: Transfer_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You declined; the owner stays the owner`)
};

const ru_transfer_declined = /** @type {(inputs: Transfer_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вы отказались, владелец остаётся прежним`)
};

/**
* | output |
* | --- |
* | "You declined; the owner stays the owner" |
*
* @param {Transfer_DeclinedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_declined = /** @type {((inputs?: Transfer_DeclinedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_DeclinedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_declined(inputs)
	return en_transfer_declined(inputs)
});