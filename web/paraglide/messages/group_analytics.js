/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_AnalyticsInputs */

const en_group_analytics = /** @type {(inputs: Group_AnalyticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Analytics`)
};

const ru_group_analytics = /** @type {(inputs: Group_AnalyticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Аналитика`)
};

/**
* | output |
* | --- |
* | "Analytics" |
*
* @param {Group_AnalyticsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_analytics = /** @type {((inputs?: Group_AnalyticsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_AnalyticsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_analytics(inputs)
	return en_group_analytics(inputs)
});