/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Remove_KeysInputs */

const en_remove_keys = /** @type {(inputs: Remove_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keys that act for them stop working, and invitations they sent can no longer be accepted.`)
};

const ru_remove_keys = /** @type {(inputs: Remove_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ключи, действующие от их имени, перестанут работать, а отправленные ими приглашения нельзя будет принять.`)
};

/**
* | output |
* | --- |
* | "Keys that act for them stop working, and invitations they sent can no longer be accepted." |
*
* @param {Remove_KeysInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const remove_keys = /** @type {((inputs?: Remove_KeysInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_KeysInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_remove_keys(inputs)
	return en_remove_keys(inputs)
});