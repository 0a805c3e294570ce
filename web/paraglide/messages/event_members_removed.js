/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Members_RemovedInputs */

const en_event_members_removed = /** @type {(inputs: Event_Members_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Several people removed`)
};

const ru_event_members_removed = /** @type {(inputs: Event_Members_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Из проекта удалены несколько человек`)
};

/**
* | output |
* | --- |
* | "Several people removed" |
*
* @param {Event_Members_RemovedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_members_removed = /** @type {((inputs?: Event_Members_RemovedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Members_RemovedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_members_removed(inputs)
	return en_event_members_removed(inputs)
});