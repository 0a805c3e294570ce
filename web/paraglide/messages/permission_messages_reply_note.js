/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Messages_Reply_NoteInputs */

const en_permission_messages_reply_note = /** @type {(inputs: Permission_Messages_Reply_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answers go out in the project's name`)
};

const ru_permission_messages_reply_note = /** @type {(inputs: Permission_Messages_Reply_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ответы уходят от имени проекта`)
};

/**
* | output |
* | --- |
* | "Answers go out in the project's name" |
*
* @param {Permission_Messages_Reply_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_messages_reply_note = /** @type {((inputs?: Permission_Messages_Reply_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Messages_Reply_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_messages_reply_note(inputs)
	return en_permission_messages_reply_note(inputs)
});