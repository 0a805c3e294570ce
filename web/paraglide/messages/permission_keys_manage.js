/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Keys_ManageInputs */

const en_permission_keys_manage = /** @type {(inputs: Permission_Keys_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage service keys`)
};

const ru_permission_keys_manage = /** @type {(inputs: Permission_Keys_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Управлять ключами сервисов`)
};

/**
* | output |
* | --- |
* | "Manage service keys" |
*
* @param {Permission_Keys_ManageInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_keys_manage = /** @type {((inputs?: Permission_Keys_ManageInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Keys_ManageInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_keys_manage(inputs)
	return en_permission_keys_manage(inputs)
});