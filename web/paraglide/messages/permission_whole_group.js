/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ group: NonNullable<unknown> }} Permission_Whole_GroupInputs */

const en_permission_whole_group = /** @type {(inputs: Permission_Whole_GroupInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Everything in “${i?.group}”`)
};

const ru_permission_whole_group = /** @type {(inputs: Permission_Whole_GroupInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Всё в разделе «${i?.group}»`)
};

/**
* | output |
* | --- |
* | "Everything in “{group}”" |
*
* @param {Permission_Whole_GroupInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_whole_group = /** @type {((inputs: Permission_Whole_GroupInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Whole_GroupInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_whole_group(inputs)
	return en_permission_whole_group(inputs)
});