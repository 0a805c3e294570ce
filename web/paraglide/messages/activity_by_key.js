/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_By_KeyInputs */

const en_activity_by_key = /** @type {(inputs: Activity_By_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Service key`)
};

const ru_activity_by_key = /** @type {(inputs: Activity_By_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ключ сервиса`)
};

/**
* | output |
* | --- |
* | "Service key" |
*
* @param {Activity_By_KeyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_by_key = /** @type {((inputs?: Activity_By_KeyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_By_KeyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_by_key(inputs)
	return en_activity_by_key(inputs)
});