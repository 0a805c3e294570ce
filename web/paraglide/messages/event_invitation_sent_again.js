/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_Sent_AgainInputs */

const en_event_invitation_sent_again = /** @type {(inputs: Event_Invitation_Sent_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invitation for ${i?.name} sent again`)
};

const ru_event_invitation_sent_again = /** @type {(inputs: Event_Invitation_Sent_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение отправлено ещё раз: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Invitation for {name} sent again" |
*
* @param {Event_Invitation_Sent_AgainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_sent_again = /** @type {((inputs: Event_Invitation_Sent_AgainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_Sent_AgainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_sent_again(inputs)
	return en_event_invitation_sent_again(inputs)
});