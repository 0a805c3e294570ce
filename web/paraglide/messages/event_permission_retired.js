/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Permission_RetiredInputs */

const en_event_permission_retired = /** @type {(inputs: Event_Permission_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Permission “${i?.name}” retired`)
};

const ru_event_permission_retired = /** @type {(inputs: Event_Permission_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убрано право «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Permission “{name}” retired" |
*
* @param {Event_Permission_RetiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_permission_retired = /** @type {((inputs: Event_Permission_RetiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Permission_RetiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_permission_retired(inputs)
	return en_event_permission_retired(inputs)
});