/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_UnsuspendedInputs */

const en_event_project_unsuspended = /** @type {(inputs: Event_Project_UnsuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspension lifted`)
};

const ru_event_project_unsuspended = /** @type {(inputs: Event_Project_UnsuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект снова работает`)
};

/**
* | output |
* | --- |
* | "Suspension lifted" |
*
* @param {Event_Project_UnsuspendedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_unsuspended = /** @type {((inputs?: Event_Project_UnsuspendedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_UnsuspendedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_unsuspended(inputs)
	return en_event_project_unsuspended(inputs)
});