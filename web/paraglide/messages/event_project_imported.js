/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_ImportedInputs */

const en_event_project_imported = /** @type {(inputs: Event_Project_ImportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project file imported`)
};

const ru_event_project_imported = /** @type {(inputs: Event_Project_ImportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Загружен файл проекта`)
};

/**
* | output |
* | --- |
* | "Project file imported" |
*
* @param {Event_Project_ImportedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_imported = /** @type {((inputs?: Event_Project_ImportedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_ImportedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_imported(inputs)
	return en_event_project_imported(inputs)
});