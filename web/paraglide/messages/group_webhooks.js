/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_WebhooksInputs */

const en_group_webhooks = /** @type {(inputs: Group_WebhooksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Webhooks`)
};

const ru_group_webhooks = /** @type {(inputs: Group_WebhooksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вебхуки`)
};

/**
* | output |
* | --- |
* | "Webhooks" |
*
* @param {Group_WebhooksInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_webhooks = /** @type {((inputs?: Group_WebhooksInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_WebhooksInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_webhooks(inputs)
	return en_group_webhooks(inputs)
});