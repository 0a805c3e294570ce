/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Member_RemovedInputs */

const en_event_member_removed = /** @type {(inputs: Event_Member_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} removed`)
};

const ru_event_member_removed = /** @type {(inputs: Event_Member_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Удаление из проекта: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} removed" |
*
* @param {Event_Member_RemovedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_member_removed = /** @type {((inputs: Event_Member_RemovedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Member_RemovedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_member_removed(inputs)
	return en_event_member_removed(inputs)
});