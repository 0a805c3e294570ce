/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_DeletedInputs */

const en_nav_deleted = /** @type {(inputs: Nav_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deleted`)
};

const ru_nav_deleted = /** @type {(inputs: Nav_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Удалён`)
};

/**
* | output |
* | --- |
* | "Deleted" |
*
* @param {Nav_DeletedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_deleted = /** @type {((inputs?: Nav_DeletedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_DeletedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_deleted(inputs)
	return en_nav_deleted(inputs)
});