/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Accounts_ViewInputs */

const en_permission_accounts_view = /** @type {(inputs: Permission_Accounts_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View accounts`)
};

const ru_permission_accounts_view = /** @type {(inputs: Permission_Accounts_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Смотреть аккаунты`)
};

/**
* | output |
* | --- |
* | "View accounts" |
*
* @param {Permission_Accounts_ViewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_accounts_view = /** @type {((inputs?: Permission_Accounts_ViewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Accounts_ViewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_accounts_view(inputs)
	return en_permission_accounts_view(inputs)
});