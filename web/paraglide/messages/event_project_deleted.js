/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_DeletedInputs */

const en_event_project_deleted = /** @type {(inputs: Event_Project_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project deleted`)
};

const ru_event_project_deleted = /** @type {(inputs: Event_Project_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект удалён`)
};

/**
* | output |
* | --- |
* | "Project deleted" |
*
* @param {Event_Project_DeletedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_deleted = /** @type {((inputs?: Event_Project_DeletedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_DeletedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_deleted(inputs)
	return en_event_project_deleted(inputs)
});