/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Subscribers_ViewInputs */

const en_permission_subscribers_view = /** @type {(inputs: Permission_Subscribers_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View subscribers`)
};

const ru_permission_subscribers_view = /** @type {(inputs: Permission_Subscribers_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Смотреть подписчиков`)
};

/**
* | output |
* | --- |
* | "View subscribers" |
*
* @param {Permission_Subscribers_ViewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_subscribers_view = /** @type {((inputs?: Permission_Subscribers_ViewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Subscribers_ViewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_subscribers_view(inputs)
	return en_permission_subscribers_view(inputs)
});