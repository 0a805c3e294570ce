/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Label_NeededInputs */

const en_permissions_label_needed = /** @type {(inputs: Permissions_Label_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it a label.`)
};

const ru_permissions_label_needed = /** @type {(inputs: Permissions_Label_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дайте праву название.`)
};

/**
* | output |
* | --- |
* | "Give it a label." |
*
* @param {Permissions_Label_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_label_needed = /** @type {((inputs?: Permissions_Label_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Label_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_label_needed(inputs)
	return en_permissions_label_needed(inputs)
});