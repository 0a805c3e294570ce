/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_SubscribersInputs */

const en_group_subscribers = /** @type {(inputs: Group_SubscribersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Subscribers`)
};

const ru_group_subscribers = /** @type {(inputs: Group_SubscribersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Подписчики`)
};

/**
* | output |
* | --- |
* | "Subscribers" |
*
* @param {Group_SubscribersInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_subscribers = /** @type {((inputs?: Group_SubscribersInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_SubscribersInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_subscribers(inputs)
	return en_group_subscribers(inputs)
});