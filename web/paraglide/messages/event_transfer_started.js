/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Transfer_StartedInputs */

const en_event_transfer_started = /** @type {(inputs: Event_Transfer_StartedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ownership offered to ${i?.name}`)
};

const ru_event_transfer_started = /** @type {(inputs: Event_Transfer_StartedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Предложено стать владельцем: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Ownership offered to {name}" |
*
* @param {Event_Transfer_StartedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_transfer_started = /** @type {((inputs: Event_Transfer_StartedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Transfer_StartedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_transfer_started(inputs)
	return en_event_transfer_started(inputs)
});