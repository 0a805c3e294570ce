/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_PartInputs */

const en_activity_part = /** @type {(inputs: Activity_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part`)
};

const ru_activity_part = /** @type {(inputs: Activity_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Часть`)
};

/**
* | output |
* | --- |
* | "Part" |
*
* @param {Activity_PartInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_part = /** @type {((inputs?: Activity_PartInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_PartInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_part(inputs)
	return en_activity_part(inputs)
});