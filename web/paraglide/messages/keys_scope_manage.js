/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_ManageInputs */

const en_keys_scope_manage = /** @type {(inputs: Keys_Scope_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage`)
};

const ru_keys_scope_manage = /** @type {(inputs: Keys_Scope_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Управлять`)
};

/**
* | output |
* | --- |
* | "Manage" |
*
* @param {Keys_Scope_ManageInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_manage = /** @type {((inputs?: Keys_Scope_ManageInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_ManageInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_manage(inputs)
	return en_keys_scope_manage(inputs)
});