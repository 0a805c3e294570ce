/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Key_RotatedInputs */

const en_event_key_rotated = /** @type {(inputs: Event_Key_RotatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Service key “${i?.name}” got a new secret`)
};

const ru_event_key_rotated = /** @type {(inputs: Event_Key_RotatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Новый секрет у ключа «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Service key “{name}” got a new secret" |
*
* @param {Event_Key_RotatedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_key_rotated = /** @type {((inputs: Event_Key_RotatedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Key_RotatedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_key_rotated(inputs)
	return en_event_key_rotated(inputs)
});