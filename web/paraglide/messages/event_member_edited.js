/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Member_EditedInputs */

const en_event_member_edited = /** @type {(inputs: Event_Member_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} edited`)
};

const ru_event_member_edited = /** @type {(inputs: Event_Member_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменения у участника: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} edited" |
*
* @param {Event_Member_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_member_edited = /** @type {((inputs: Event_Member_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Member_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_member_edited(inputs)
	return en_event_member_edited(inputs)
});