/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Member_LeftInputs */

const en_event_member_left = /** @type {(inputs: Event_Member_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} left`)
};

const ru_event_member_left = /** @type {(inputs: Event_Member_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Выход из проекта: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} left" |
*
* @param {Event_Member_LeftInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_member_left = /** @type {((inputs: Event_Member_LeftInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Member_LeftInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_member_left(inputs)
	return en_event_member_left(inputs)
});