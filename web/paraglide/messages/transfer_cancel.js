/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_CancelInputs */

const en_transfer_cancel = /** @type {(inputs: Transfer_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel the transfer`)
};

const ru_transfer_cancel = /** @type {(inputs: Transfer_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отменить передачу`)
};

/**
* | output |
* | --- |
* | "Cancel the transfer" |
*
* @param {Transfer_CancelInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_cancel = /** @type {((inputs?: Transfer_CancelInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_CancelInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_cancel(inputs)
	return en_transfer_cancel(inputs)
});