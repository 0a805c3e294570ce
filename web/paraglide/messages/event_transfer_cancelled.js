/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Transfer_CancelledInputs */

const en_event_transfer_cancelled = /** @type {(inputs: Event_Transfer_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Transfer to ${i?.name} cancelled`)
};

const ru_event_transfer_cancelled = /** @type {(inputs: Event_Transfer_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Передача отменена: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Transfer to {name} cancelled" |
*
* @param {Event_Transfer_CancelledInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_transfer_cancelled = /** @type {((inputs: Event_Transfer_CancelledInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Transfer_CancelledInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_transfer_cancelled(inputs)
	return en_event_transfer_cancelled(inputs)
});