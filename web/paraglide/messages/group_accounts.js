/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_AccountsInputs */

const en_group_accounts = /** @type {(inputs: Group_AccountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Social accounts`)
};

const ru_group_accounts = /** @type {(inputs: Group_AccountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Аккаунты соцсетей`)
};

/**
* | output |
* | --- |
* | "Social accounts" |
*
* @param {Group_AccountsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_accounts = /** @type {((inputs?: Group_AccountsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_AccountsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_accounts(inputs)
	return en_group_accounts(inputs)
});