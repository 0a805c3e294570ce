/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_ApproveInputs */

const en_permission_posts_approve = /** @type {(inputs: Permission_Posts_ApproveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approve posts`)
};

const ru_permission_posts_approve = /** @type {(inputs: Permission_Posts_ApproveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Согласовывать публикации`)
};

/**
* | output |
* | --- |
* | "Approve posts" |
*
* @param {Permission_Posts_ApproveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_approve = /** @type {((inputs?: Permission_Posts_ApproveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_ApproveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_approve(inputs)
	return en_permission_posts_approve(inputs)
});