/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Resource_RemovedInputs */

const en_event_resource_removed = /** @type {(inputs: Event_Resource_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resource ${i?.name} removed`)
};

const ru_event_resource_removed = /** @type {(inputs: Event_Resource_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убран ресурс ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Resource {name} removed" |
*
* @param {Event_Resource_RemovedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_resource_removed = /** @type {((inputs: Event_Resource_RemovedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Resource_RemovedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_resource_removed(inputs)
	return en_event_resource_removed(inputs)
});