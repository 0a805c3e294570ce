/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_SystemInputs */

const en_activity_system = /** @type {(inputs: Activity_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gatehouse`)
};

const ru_activity_system = /** @type {(inputs: Activity_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gatehouse`)
};

/**
* | output |
* | --- |
* | "Gatehouse" |
*
* @param {Activity_SystemInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_system = /** @type {((inputs?: Activity_SystemInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_SystemInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_system(inputs)
	return en_activity_system(inputs)
});