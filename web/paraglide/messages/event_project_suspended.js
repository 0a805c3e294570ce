/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_SuspendedInputs */

const en_event_project_suspended = /** @type {(inputs: Event_Project_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project suspended`)
};

const ru_event_project_suspended = /** @type {(inputs: Event_Project_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект приостановлен`)
};

/**
* | output |
* | --- |
* | "Project suspended" |
*
* @param {Event_Project_SuspendedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_suspended = /** @type {((inputs?: Event_Project_SuspendedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_SuspendedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_suspended(inputs)
	return en_event_project_suspended(inputs)
});