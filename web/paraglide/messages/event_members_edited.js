/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Members_EditedInputs */

const en_event_members_edited = /** @type {(inputs: Event_Members_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Several people edited`)
};

const ru_event_members_edited = /** @type {(inputs: Event_Members_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Изменены права нескольких людей`)
};

/**
* | output |
* | --- |
* | "Several people edited" |
*
* @param {Event_Members_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_members_edited = /** @type {((inputs?: Event_Members_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Members_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_members_edited(inputs)
	return en_event_members_edited(inputs)
});