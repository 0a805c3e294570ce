/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Member_RestoredInputs */

const en_event_member_restored = /** @type {(inputs: Event_Member_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} brought back`)
};

const ru_event_member_restored = /** @type {(inputs: Event_Member_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Возвращение в проект: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} brought back" |
*
* @param {Event_Member_RestoredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_member_restored = /** @type {((inputs: Event_Member_RestoredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Member_RestoredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_member_restored(inputs)
	return en_event_member_restored(inputs)
});