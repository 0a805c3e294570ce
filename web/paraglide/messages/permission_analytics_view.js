/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Analytics_ViewInputs */

const en_permission_analytics_view = /** @type {(inputs: Permission_Analytics_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View analytics`)
};

const ru_permission_analytics_view = /** @type {(inputs: Permission_Analytics_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Смотреть аналитику`)
};

/**
* | output |
* | --- |
* | "View analytics" |
*
* @param {Permission_Analytics_ViewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_analytics_view = /** @type {((inputs?: Permission_Analytics_ViewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Analytics_ViewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_analytics_view(inputs)
	return en_permission_analytics_view(inputs)
});