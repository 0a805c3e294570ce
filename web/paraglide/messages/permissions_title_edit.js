/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Permissions_Title_EditInputs */

const en_permissions_title_edit = /** @type {(inputs: Permissions_Title_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Permission “${i?.name}”`)
};

const ru_permissions_title_edit = /** @type {(inputs: Permissions_Title_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Право «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Permission “{name}”" |
*
* @param {Permissions_Title_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_title_edit = /** @type {((inputs: Permissions_Title_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Title_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_title_edit(inputs)
	return en_permissions_title_edit(inputs)
});