/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Member_AccessInputs */

const en_event_member_access = /** @type {(inputs: Event_Member_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Access of ${i?.name} changed`)
};

const ru_event_member_access = /** @type {(inputs: Event_Member_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменены права: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Access of {name} changed" |
*
* @param {Event_Member_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_member_access = /** @type {((inputs: Event_Member_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Member_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_member_access(inputs)
	return en_event_member_access(inputs)
});