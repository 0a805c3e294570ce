/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Resource_EditedInputs */

const en_event_resource_edited = /** @type {(inputs: Event_Resource_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resource ${i?.name} edited`)
};

const ru_event_resource_edited = /** @type {(inputs: Event_Resource_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменён ресурс ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Resource {name} edited" |
*
* @param {Event_Resource_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_resource_edited = /** @type {((inputs: Event_Resource_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Resource_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_resource_edited(inputs)
	return en_event_resource_edited(inputs)
});