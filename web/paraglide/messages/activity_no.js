/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_NoInputs */

const en_activity_no = /** @type {(inputs: Activity_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no`)
};

const ru_activity_no = /** @type {(inputs: Activity_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`нет`)
};

/**
* | output |
* | --- |
* | "no" |
*
* @param {Activity_NoInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_no = /** @type {((inputs?: Activity_NoInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_NoInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_no(inputs)
	return en_activity_no(inputs)
});