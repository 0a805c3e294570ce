/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_ExportedInputs */

const en_event_project_exported = /** @type {(inputs: Event_Project_ExportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project file exported`)
};

const ru_event_project_exported = /** @type {(inputs: Event_Project_ExportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выгружен файл проекта`)
};

/**
* | output |
* | --- |
* | "Project file exported" |
*
* @param {Event_Project_ExportedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_exported = /** @type {((inputs?: Event_Project_ExportedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_ExportedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_exported(inputs)
	return en_event_project_exported(inputs)
});