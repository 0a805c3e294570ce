/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Preset_AddedInputs */

const en_event_preset_added = /** @type {(inputs: Event_Preset_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preset “${i?.name}” added`)
};

const ru_event_preset_added = /** @type {(inputs: Event_Preset_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Добавлен набор «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Preset “{name}” added" |
*
* @param {Event_Preset_AddedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_preset_added = /** @type {((inputs: Event_Preset_AddedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Preset_AddedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_preset_added(inputs)
	return en_event_preset_added(inputs)
});