/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_ExportInputs */

const en_activity_export = /** @type {(inputs: Activity_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Export`)
};

const ru_activity_export = /** @type {(inputs: Activity_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выгрузить`)
};

/**
* | output |
* | --- |
* | "Export" |
*
* @param {Activity_ExportInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_export = /** @type {((inputs?: Activity_ExportInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_ExportInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_export(inputs)
	return en_activity_export(inputs)
});