/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_PublishInputs */

const en_permission_posts_publish = /** @type {(inputs: Permission_Posts_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publish posts`)
};

const ru_permission_posts_publish = /** @type {(inputs: Permission_Posts_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Публиковать`)
};

/**
* | output |
* | --- |
* | "Publish posts" |
*
* @param {Permission_Posts_PublishInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_publish = /** @type {((inputs?: Permission_Posts_PublishInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_PublishInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_publish(inputs)
	return en_permission_posts_publish(inputs)
});