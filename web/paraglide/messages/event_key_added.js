/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Key_AddedInputs */

const en_event_key_added = /** @type {(inputs: Event_Key_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Service key “${i?.name}” created`)
};

const ru_event_key_added = /** @type {(inputs: Event_Key_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Создан ключ «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Service key “{name}” created" |
*
* @param {Event_Key_AddedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_key_added = /** @type {((inputs: Event_Key_AddedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Key_AddedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_key_added(inputs)
	return en_event_key_added(inputs)
});