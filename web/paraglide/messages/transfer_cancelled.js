/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_CancelledInputs */

const en_transfer_cancelled = /** @type {(inputs: Transfer_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The transfer is cancelled`)
};

const ru_transfer_cancelled = /** @type {(inputs: Transfer_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Передача отменена`)
};

/**
* | output |
* | --- |
* | "The transfer is cancelled" |
*
* @param {Transfer_CancelledInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_cancelled = /** @type {((inputs?: Transfer_CancelledInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_CancelledInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_cancelled(inputs)
	return en_transfer_cancelled(inputs)
});