/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_Tried_By_OtherInputs */

const en_event_invitation_tried_by_other = /** @type {(inputs: Event_Invitation_Tried_By_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody else opened the invitation for ${i?.name}`)
};

const ru_event_invitation_tried_by_other = /** @type {(inputs: Event_Invitation_Tried_By_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Чужая учётная запись пыталась принять приглашение: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Somebody else opened the invitation for {name}" |
*
* @param {Event_Invitation_Tried_By_OtherInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_tried_by_other = /** @type {((inputs: Event_Invitation_Tried_By_OtherInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_Tried_By_OtherInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_tried_by_other(inputs)
	return en_event_invitation_tried_by_other(inputs)
});