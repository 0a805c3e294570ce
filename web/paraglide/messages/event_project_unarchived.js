/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Event_Project_UnarchivedInputs */

const en_event_project_unarchived = /** @type {(inputs: Event_Project_UnarchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project brought back from the archive`)
};

const ru_event_project_unarchived = /** @type {(inputs: Event_Project_UnarchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект возвращён из архива`)
};

/**
* | output |
* | --- |
* | "Project brought back from the archive" |
*
* @param {Event_Project_UnarchivedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_project_unarchived = /** @type {((inputs?: Event_Project_UnarchivedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Project_UnarchivedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_project_unarchived(inputs)
	return en_event_project_unarchived(inputs)
});