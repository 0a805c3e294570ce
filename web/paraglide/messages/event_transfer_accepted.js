/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Transfer_AcceptedInputs */

const en_event_transfer_accepted = /** @type {(inputs: Event_Transfer_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} became the owner`)
};

const ru_event_transfer_accepted = /** @type {(inputs: Event_Transfer_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Новый владелец: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} became the owner" |
*
* @param {Event_Transfer_AcceptedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_transfer_accepted = /** @type {((inputs: Event_Transfer_AcceptedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Transfer_AcceptedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_transfer_accepted(inputs)
	return en_event_transfer_accepted(inputs)
});