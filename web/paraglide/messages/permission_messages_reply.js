/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Messages_ReplyInputs */

const en_permission_messages_reply = /** @type {(inputs: Permission_Messages_ReplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reply to messages`)
};

const ru_permission_messages_reply = /** @type {(inputs: Permission_Messages_ReplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отвечать на сообщения`)
};

/**
* | output |
* | --- |
* | "Reply to messages" |
*
* @param {Permission_Messages_ReplyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_messages_reply = /** @type {((inputs?: Permission_Messages_ReplyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Messages_ReplyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_messages_reply(inputs)
	return en_permission_messages_reply(inputs)
});