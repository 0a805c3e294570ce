/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_CreatedInputs */

const en_event_project_created = /** @type {(inputs: Event_Project_CreatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project created`)
};

const ru_event_project_created = /** @type {(inputs: Event_Project_CreatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект создан`)
};

/**
* | output |
* | --- |
* | "Project created" |
*
* @param {Event_Project_CreatedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_created = /** @type {((inputs?: Event_Project_CreatedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_CreatedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_created(inputs)
	return en_event_project_created(inputs)
});