/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Permissions_Retire_TitleInputs */

const en_permissions_retire_title = /** @type {(inputs: Permissions_Retire_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retire “${i?.name}”?`)
};

const ru_permissions_retire_title = /** @type {(inputs: Permissions_Retire_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убрать «${i?.name}»?`)
};

/**
* | output |
* | --- |
* | "Retire “{name}”?" |
*
* @param {Permissions_Retire_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_retire_title = /** @type {((inputs: Permissions_Retire_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Retire_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_retire_title(inputs)
	return en_permissions_retire_title(inputs)
});