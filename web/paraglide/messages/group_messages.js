/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_MessagesInputs */

const en_group_messages = /** @type {(inputs: Group_MessagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Messages`)
};

const ru_group_messages = /** @type {(inputs: Group_MessagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сообщения`)
};

/**
* | output |
* | --- |
* | "Messages" |
*
* @param {Group_MessagesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_messages = /** @type {((inputs?: Group_MessagesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_MessagesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_messages(inputs)
	return en_group_messages(inputs)
});