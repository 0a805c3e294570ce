/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Resource_AddedInputs */

const en_event_resource_added = /** @type {(inputs: Event_Resource_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resource ${i?.name} registered`)
};

const ru_event_resource_added = /** @type {(inputs: Event_Resource_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Добавлен ресурс ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Resource {name} registered" |
*
* @param {Event_Resource_AddedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_resource_added = /** @type {((inputs: Event_Resource_AddedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Resource_AddedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_resource_added(inputs)
	return en_event_resource_added(inputs)
});