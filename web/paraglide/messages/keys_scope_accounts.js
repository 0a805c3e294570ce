/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_AccountsInputs */

const en_keys_scope_accounts = /** @type {(inputs: Keys_Scope_AccountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accounts`)
};

const ru_keys_scope_accounts = /** @type {(inputs: Keys_Scope_AccountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Аккаунты`)
};

/**
* | output |
* | --- |
* | "Accounts" |
*
* @param {Keys_Scope_AccountsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_accounts = /** @type {((inputs?: Keys_Scope_AccountsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_AccountsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_accounts(inputs)
	return en_keys_scope_accounts(inputs)
});