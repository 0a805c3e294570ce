/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Event_Permission_EditedInputs */

const en_event_permission_edited = /** @type {(inputs: Event_Permission_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Permission “${i?.name}” edited`)
};

const ru_event_permission_edited = /** @type {(inputs: Event_Permission_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Изменено право «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Permission “{name}” edited" |
*
* @param {Event_Permission_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_permission_edited = /** @type {((inputs: Event_Permission_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Permission_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_permission_edited(inputs)
	return en_event_permission_edited(inputs)
});