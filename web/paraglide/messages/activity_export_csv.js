/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Export_CsvInputs */

const en_activity_export_csv = /** @type {(inputs: Activity_Export_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As a table (CSV)`)
};

const ru_activity_export_csv = /** @type {(inputs: Activity_Export_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Таблицей (CSV)`)
};

/**
* | output |
* | --- |
* | "As a table (CSV)" |
*
* @param {Activity_Export_CsvInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_export_csv = /** @type {((inputs?: Activity_Export_CsvInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Export_CsvInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_export_csv(inputs)
	return en_activity_export_csv(inputs)
});