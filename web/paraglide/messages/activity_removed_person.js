/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Removed_PersonInputs */

const en_activity_removed_person = /** @type {(inputs: Activity_Removed_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erased person`)
};

const ru_activity_removed_person = /** @type {(inputs: Activity_Removed_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Удалённый человек`)
};

/**
* | output |
* | --- |
* | "Erased person" |
*
* @param {Activity_Removed_PersonInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_removed_person = /** @type {((inputs?: Activity_Removed_PersonInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Removed_PersonInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_removed_person(inputs)
	return en_activity_removed_person(inputs)
});