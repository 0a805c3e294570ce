/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_CreateInputs */

const en_permission_posts_create = /** @type {(inputs: Permission_Posts_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Create posts`)
};

const ru_permission_posts_create = /** @type {(inputs: Permission_Posts_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создавать публикации`)
};

/**
* | output |
* | --- |
* | "Create posts" |
*
* @param {Permission_Posts_CreateInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_create = /** @type {((inputs?: Permission_Posts_CreateInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_CreateInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_create(inputs)
	return en_permission_posts_create(inputs)
});