/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_CreatedInputs */

const en_event_invitation_created = /** @type {(inputs: Event_Invitation_CreatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} invited`)
};

const ru_event_invitation_created = /** @type {(inputs: Event_Invitation_CreatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашение отправлено: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} invited" |
*
* @param {Event_Invitation_CreatedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_created = /** @type {((inputs: Event_Invitation_CreatedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_CreatedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_created(inputs)
	return en_event_invitation_created(inputs)
});