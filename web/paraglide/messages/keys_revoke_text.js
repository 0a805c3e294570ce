/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Revoke_TextInputs */

const en_keys_revoke_text = /** @type {(inputs: Keys_Revoke_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Services that use it get no more answers, from now on.`)
};

const ru_keys_revoke_text = /** @type {(inputs: Keys_Revoke_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сервисы с этим ключом больше не получат ответов.`)
};

/**
* | output |
* | --- |
* | "Services that use it get no more answers, from now on." |
*
* @param {Keys_Revoke_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_revoke_text = /** @type {((inputs?: Keys_Revoke_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Revoke_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_revoke_text(inputs)
	return en_keys_revoke_text(inputs)
});