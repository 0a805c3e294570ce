/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Name_ExampleInputs */

const en_permissions_name_example = /** @type {(inputs: Permissions_Name_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`invoices.approve`)
};

const ru_permissions_name_example = /** @type {(inputs: Permissions_Name_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`invoices.approve`)
};

/**
* | output |
* | --- |
* | "invoices.approve" |
*
* @param {Permissions_Name_ExampleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_name_example = /** @type {((inputs?: Permissions_Name_ExampleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Name_ExampleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_name_example(inputs)
	return en_permissions_name_example(inputs)
});