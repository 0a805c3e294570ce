/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Scope_SyncInputs */

const en_keys_scope_sync = /** @type {(inputs: Keys_Scope_SyncInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sync`)
};

const ru_keys_scope_sync = /** @type {(inputs: Keys_Scope_SyncInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Синхронизировать`)
};

/**
* | output |
* | --- |
* | "Sync" |
*
* @param {Keys_Scope_SyncInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_scope_sync = /** @type {((inputs?: Keys_Scope_SyncInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Scope_SyncInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_scope_sync(inputs)
	return en_keys_scope_sync(inputs)
});