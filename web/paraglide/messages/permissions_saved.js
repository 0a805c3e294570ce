/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Permissions_SavedInputs */

const en_permissions_saved = /** @type {(inputs: Permissions_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Permission “${i?.name}” saved`)
};

const ru_permissions_saved = /** @type {(inputs: Permissions_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Право «${i?.name}» сохранено`)
};

/**
* | output |
* | --- |
* | "Permission “{name}” saved" |
*
* @param {Permissions_SavedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_saved = /** @type {((inputs: Permissions_SavedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_SavedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_saved(inputs)
	return en_permissions_saved(inputs)
});