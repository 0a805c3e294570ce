/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_PeopleInputs */

const en_activity_people = /** @type {(inputs: Activity_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People`)
};

const ru_activity_people = /** @type {(inputs: Activity_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Люди`)
};

/**
* | output |
* | --- |
* | "People" |
*
* @param {Activity_PeopleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_people = /** @type {((inputs?: Activity_PeopleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_PeopleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_people(inputs)
	return en_activity_people(inputs)
});