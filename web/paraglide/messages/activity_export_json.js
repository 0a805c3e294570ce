/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Export_JsonInputs */

const en_activity_export_json = /** @type {(inputs: Activity_Export_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As data (NDJSON)`)
};

const ru_activity_export_json = /** @type {(inputs: Activity_Export_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Данными (NDJSON)`)
};

/**
* | output |
* | --- |
* | "As data (NDJSON)" |
*
* @param {Activity_Export_JsonInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_export_json = /** @type {((inputs?: Activity_Export_JsonInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Export_JsonInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_export_json(inputs)
	return en_activity_export_json(inputs)
});