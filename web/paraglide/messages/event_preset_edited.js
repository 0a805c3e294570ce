/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Preset_EditedInputs */

const en_event_preset_edited = /** @type {(inputs: Event_Preset_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preset “${i?.name}” edited`)
};

const ru_event_preset_edited = /** @type {(inputs: Event_Preset_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменён набор «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Preset “{name}” edited" |
*
* @param {Event_Preset_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_preset_edited = /** @type {((inputs: Event_Preset_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Preset_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_preset_edited(inputs)
	return en_event_preset_edited(inputs)
});