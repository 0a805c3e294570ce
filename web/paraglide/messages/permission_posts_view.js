/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_ViewInputs */

const en_permission_posts_view = /** @type {(inputs: Permission_Posts_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View posts`)
};

const ru_permission_posts_view = /** @type {(inputs: Permission_Posts_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Смотреть публикации`)
};

/**
* | output |
* | --- |
* | "View posts" |
*
* @param {Permission_Posts_ViewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_view = /** @type {((inputs?: Permission_Posts_ViewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_ViewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_view(inputs)
	return en_permission_posts_view(inputs)
});