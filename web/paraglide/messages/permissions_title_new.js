/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Title_NewInputs */

const en_permissions_title_new = /** @type {(inputs: Permissions_Title_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New permission`)
};

const ru_permissions_title_new = /** @type {(inputs: Permissions_Title_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Новое право`)
};

/**
* | output |
* | --- |
* | "New permission" |
*
* @param {Permissions_Title_NewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_title_new = /** @type {((inputs?: Permissions_Title_NewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Title_NewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_title_new(inputs)
	return en_permissions_title_new(inputs)
});