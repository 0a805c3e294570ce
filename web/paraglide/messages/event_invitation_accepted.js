/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_AcceptedInputs */

const en_event_invitation_accepted = /** @type {(inputs: Event_Invitation_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} joined`)
};

const ru_event_invitation_accepted = /** @type {(inputs: Event_Invitation_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение принято: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} joined" |
*
* @param {Event_Invitation_AcceptedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_accepted = /** @type {((inputs: Event_Invitation_AcceptedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_AcceptedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_accepted(inputs)
	return en_event_invitation_accepted(inputs)
});