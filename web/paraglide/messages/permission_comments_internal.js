/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Comments_InternalInputs */

const en_permission_comments_internal = /** @type {(inputs: Permission_Comments_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read internal comments`)
};

const ru_permission_comments_internal = /** @type {(inputs: Permission_Comments_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Читать внутренние комментарии`)
};

/**
* | output |
* | --- |
* | "Read internal comments" |
*
* @param {Permission_Comments_InternalInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_comments_internal = /** @type {((inputs?: Permission_Comments_InternalInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Comments_InternalInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_comments_internal(inputs)
	return en_permission_comments_internal(inputs)
});