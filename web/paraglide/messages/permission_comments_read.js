/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Comments_ReadInputs */

const en_permission_comments_read = /** @type {(inputs: Permission_Comments_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read comments`)
};

const ru_permission_comments_read = /** @type {(inputs: Permission_Comments_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Читать комментарии`)
};

/**
* | output |
* | --- |
* | "Read comments" |
*
* @param {Permission_Comments_ReadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_comments_read = /** @type {((inputs?: Permission_Comments_ReadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Comments_ReadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_comments_read(inputs)
	return en_permission_comments_read(inputs)
});