/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_PostsInputs */

const en_group_posts = /** @type {(inputs: Group_PostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Posts`)
};

const ru_group_posts = /** @type {(inputs: Group_PostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Публикации`)
};

/**
* | output |
* | --- |
* | "Posts" |
*
* @param {Group_PostsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_posts = /** @type {((inputs?: Group_PostsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_PostsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_posts(inputs)
	return en_group_posts(inputs)
});