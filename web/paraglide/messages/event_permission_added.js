/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Permission_AddedInputs */

const en_event_permission_added = /** @type {(inputs: Event_Permission_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Permission “${i?.name}” added`)
};

const ru_event_permission_added = /** @type {(inputs: Event_Permission_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Добавлено право «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Permission “{name}” added" |
*
* @param {Event_Permission_AddedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_permission_added = /** @type {((inputs: Event_Permission_AddedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Permission_AddedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_permission_added(inputs)
	return en_event_permission_added(inputs)
});