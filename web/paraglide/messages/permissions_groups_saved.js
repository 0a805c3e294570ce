/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Groups_SavedInputs */

const en_permissions_groups_saved = /** @type {(inputs: Permissions_Groups_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Groups saved`)
};

const ru_permissions_groups_saved = /** @type {(inputs: Permissions_Groups_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Разделы сохранены`)
};

/**
* | output |
* | --- |
* | "Groups saved" |
*
* @param {Permissions_Groups_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_groups_saved = /** @type {((inputs?: Permissions_Groups_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Groups_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_groups_saved(inputs)
	return en_permissions_groups_saved(inputs)
});