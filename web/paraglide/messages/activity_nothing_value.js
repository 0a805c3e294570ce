/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Nothing_ValueInputs */

const en_activity_nothing_value = /** @type {(inputs: Activity_Nothing_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none`)
};

const ru_activity_nothing_value = /** @type {(inputs: Activity_Nothing_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`нет`)
};

/**
* | output |
* | --- |
* | "none" |
*
* @param {Activity_Nothing_ValueInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_nothing_value = /** @type {((inputs?: Activity_Nothing_ValueInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Nothing_ValueInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_nothing_value(inputs)
	return en_activity_nothing_value(inputs)
});