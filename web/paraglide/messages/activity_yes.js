/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_YesInputs */

const en_activity_yes = /** @type {(inputs: Activity_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`yes`)
};

const ru_activity_yes = /** @type {(inputs: Activity_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`да`)
};

/**
* | output |
* | --- |
* | "yes" |
*
* @param {Activity_YesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_yes = /** @type {((inputs?: Activity_YesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_YesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_yes(inputs)
	return en_activity_yes(inputs)
});