/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_WithdrawnInputs */

const en_event_invitation_withdrawn = /** @type {(inputs: Event_Invitation_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invitation for ${i?.name} withdrawn`)
};

const ru_event_invitation_withdrawn = /** @type {(inputs: Event_Invitation_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение отозвано: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Invitation for {name} withdrawn" |
*
* @param {Event_Invitation_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_withdrawn = /** @type {((inputs: Event_Invitation_WithdrawnInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_WithdrawnInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_withdrawn(inputs)
	return en_event_invitation_withdrawn(inputs)
});