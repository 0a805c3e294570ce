/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Label_ExampleInputs */

const en_permissions_label_example = /** @type {(inputs: Permissions_Label_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approve invoices`)
};

const ru_permissions_label_example = /** @type {(inputs: Permissions_Label_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Согласовывать счета`)
};

/**
* | output |
* | --- |
* | "Approve invoices" |
*
* @param {Permissions_Label_ExampleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_label_example = /** @type {((inputs?: Permissions_Label_ExampleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Label_ExampleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_label_example(inputs)
	return en_permissions_label_example(inputs)
});