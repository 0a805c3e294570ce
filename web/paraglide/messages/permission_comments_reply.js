/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Comments_ReplyInputs */

const en_permission_comments_reply = /** @type {(inputs: Permission_Comments_ReplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reply to comments`)
};

const ru_permission_comments_reply = /** @type {(inputs: Permission_Comments_ReplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отвечать на комментарии`)
};

/**
* | output |
* | --- |
* | "Reply to comments" |
*
* @param {Permission_Comments_ReplyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_comments_reply = /** @type {((inputs?: Permission_Comments_ReplyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Comments_ReplyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_comments_reply(inputs)
	return en_permission_comments_reply(inputs)
});