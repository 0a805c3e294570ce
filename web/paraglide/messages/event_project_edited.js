/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_EditedInputs */

const en_event_project_edited = /** @type {(inputs: Event_Project_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project edited`)
};

const ru_event_project_edited = /** @type {(inputs: Event_Project_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект изменён`)
};

/**
* | output |
* | --- |
* | "Project edited" |
*
* @param {Event_Project_EditedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_edited = /** @type {((inputs?: Event_Project_EditedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_EditedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_edited(inputs)
	return en_event_project_edited(inputs)
});