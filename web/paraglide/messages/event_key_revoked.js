/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Key_RevokedInputs */

const en_event_key_revoked = /** @type {(inputs: Event_Key_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Service key “${i?.name}” revoked`)
};

const ru_event_key_revoked = /** @type {(inputs: Event_Key_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Отозван ключ «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Service key “{name}” revoked" |
*
* @param {Event_Key_RevokedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_key_revoked = /** @type {((inputs: Event_Key_RevokedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Key_RevokedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_key_revoked(inputs)
	return en_event_key_revoked(inputs)
});