/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_GroupsInputs */

const en_permissions_groups = /** @type {(inputs: Permissions_GroupsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Built-in groups`)
};

const ru_permissions_groups = /** @type {(inputs: Permissions_GroupsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Встроенные разделы`)
};

/**
* | output |
* | --- |
* | "Built-in groups" |
*
* @param {Permissions_GroupsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_groups = /** @type {((inputs?: Permissions_GroupsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_GroupsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_groups(inputs)
	return en_permissions_groups(inputs)
});