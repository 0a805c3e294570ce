/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Analytics_ExportInputs */

const en_permission_analytics_export = /** @type {(inputs: Permission_Analytics_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Export analytics`)
};

const ru_permission_analytics_export = /** @type {(inputs: Permission_Analytics_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выгружать аналитику`)
};

/**
* | output |
* | --- |
* | "Export analytics" |
*
* @param {Permission_Analytics_ExportInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_analytics_export = /** @type {((inputs?: Permission_Analytics_ExportInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Analytics_ExportInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_analytics_export(inputs)
	return en_permission_analytics_export(inputs)
});