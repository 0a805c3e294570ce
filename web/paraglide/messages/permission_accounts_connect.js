/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Accounts_ConnectInputs */

const en_permission_accounts_connect = /** @type {(inputs: Permission_Accounts_ConnectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connect accounts`)
};

const ru_permission_accounts_connect = /** @type {(inputs: Permission_Accounts_ConnectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Подключать аккаунты`)
};

/**
* | output |
* | --- |
* | "Connect accounts" |
*
* @param {Permission_Accounts_ConnectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_accounts_connect = /** @type {((inputs?: Permission_Accounts_ConnectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Accounts_ConnectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_accounts_connect(inputs)
	return en_permission_accounts_connect(inputs)
});