/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Name_ErrorInputs */

const en_permissions_name_error = /** @type {(inputs: Permissions_Name_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as group.verb in small Latin letters, for example invoices.approve.`)
};

const ru_permissions_name_error = /** @type {(inputs: Permissions_Name_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Запишите как раздел.действие строчными латинскими буквами, например invoices.approve.`)
};

/**
* | output |
* | --- |
* | "Write it as group.verb in small Latin letters, for example invoices.approve." |
*
* @param {Permissions_Name_ErrorInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_name_error = /** @type {((inputs?: Permissions_Name_ErrorInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Name_ErrorInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_name_error(inputs)
	return en_permissions_name_error(inputs)
});