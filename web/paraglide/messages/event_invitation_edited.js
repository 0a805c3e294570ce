/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Invitation_EditedInputs */

const en_event_invitation_edited = /** @type {(inputs: Event_Invitation_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invitation for ${i?.name} edited`)
};

const ru_event_invitation_edited = /** @type {(inputs: Event_Invitation_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменено приглашение: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Invitation for {name} edited" |
*
* @param {Event_Invitation_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_edited = /** @type {((inputs: Event_Invitation_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_edited(inputs)
	return en_event_invitation_edited(inputs)
});