/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_DeclinedInputs */

const en_event_invitation_declined = /** @type {(inputs: Event_Invitation_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invitation for ${i?.name} declined`)
};

const ru_event_invitation_declined = /** @type {(inputs: Event_Invitation_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение отклонено: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Invitation for {name} declined" |
*
* @param {Event_Invitation_DeclinedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_declined = /** @type {((inputs: Event_Invitation_DeclinedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_DeclinedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_declined(inputs)
	return en_event_invitation_declined(inputs)
});