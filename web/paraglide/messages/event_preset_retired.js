/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Preset_RetiredInputs */

const en_event_preset_retired = /** @type {(inputs: Event_Preset_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preset “${i?.name}” retired`)
};

const ru_event_preset_retired = /** @type {(inputs: Event_Preset_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убран набор «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Preset “{name}” retired" |
*
* @param {Event_Preset_RetiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_preset_retired = /** @type {((inputs: Event_Preset_RetiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Preset_RetiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_preset_retired(inputs)
	return en_event_preset_retired(inputs)
});