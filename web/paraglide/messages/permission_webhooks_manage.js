/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Webhooks_ManageInputs */

const en_permission_webhooks_manage = /** @type {(inputs: Permission_Webhooks_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage webhooks`)
};

const ru_permission_webhooks_manage = /** @type {(inputs: Permission_Webhooks_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Управлять вебхуками`)
};

/**
* | output |
* | --- |
* | "Manage webhooks" |
*
* @param {Permission_Webhooks_ManageInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_webhooks_manage = /** @type {((inputs?: Permission_Webhooks_ManageInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Webhooks_ManageInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_webhooks_manage(inputs)
	return en_permission_webhooks_manage(inputs)
});