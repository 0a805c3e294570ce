/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Transfer_PendingInputs */

const en_error_transfer_pending = /** @type {(inputs: Error_Transfer_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The project is already being handed over. Cancel that first.`)
};

const ru_error_transfer_pending = /** @type {(inputs: Error_Transfer_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект уже передаётся. Сначала отмените передачу.`)
};

/**
* | output |
* | --- |
* | "The project is already being handed over. Cancel that first." |
*
* @param {Error_Transfer_PendingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_transfer_pending = /** @type {((inputs?: Error_Transfer_PendingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Transfer_PendingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_transfer_pending(inputs)
	return en_error_transfer_pending(inputs)
});