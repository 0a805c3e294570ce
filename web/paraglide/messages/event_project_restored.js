/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_RestoredInputs */

const en_event_project_restored = /** @type {(inputs: Event_Project_RestoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project restored`)
};

const ru_event_project_restored = /** @type {(inputs: Event_Project_RestoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект восстановлен`)
};

/**
* | output |
* | --- |
* | "Project restored" |
*
* @param {Event_Project_RestoredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_restored = /** @type {((inputs?: Event_Project_RestoredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_RestoredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_restored(inputs)
	return en_event_project_restored(inputs)
});