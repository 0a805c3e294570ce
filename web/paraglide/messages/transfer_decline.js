/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_DeclineInputs */

const en_transfer_decline = /** @type {(inputs: Transfer_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decline`)
};

const ru_transfer_decline = /** @type {(inputs: Transfer_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отказаться`)
};

/**
* | output |
* | --- |
* | "Decline" |
*
* @param {Transfer_DeclineInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_decline = /** @type {((inputs?: Transfer_DeclineInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_DeclineInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_decline(inputs)
	return en_transfer_decline(inputs)
});