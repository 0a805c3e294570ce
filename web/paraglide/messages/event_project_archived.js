/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_ArchivedInputs */

const en_event_project_archived = /** @type {(inputs: Event_Project_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project archived`)
};

const ru_event_project_archived = /** @type {(inputs: Event_Project_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект убран в архив`)
};

/**
* | output |
* | --- |
* | "Project archived" |
*
* @param {Event_Project_ArchivedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_archived = /** @type {((inputs?: Event_Project_ArchivedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_ArchivedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_archived(inputs)
	return en_event_project_archived(inputs)
});