/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Messages_ReadInputs */

const en_permission_messages_read = /** @type {(inputs: Permission_Messages_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read messages`)
};

const ru_permission_messages_read = /** @type {(inputs: Permission_Messages_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Читать сообщения`)
};

/**
* | output |
* | --- |
* | "Read messages" |
*
* @param {Permission_Messages_ReadInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_messages_read = /** @type {((inputs?: Permission_Messages_ReadInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Messages_ReadInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_messages_read(inputs)
	return en_permission_messages_read(inputs)
});