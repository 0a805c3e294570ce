/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Risky_ChipInputs */

const en_permissions_risky_chip = /** @type {(inputs: Permissions_Risky_ChipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Risky`)
};

const ru_permissions_risky_chip = /** @type {(inputs: Permissions_Risky_ChipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Опасное`)
};

/**
* | output |
* | --- |
* | "Risky" |
*
* @param {Permissions_Risky_ChipInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_risky_chip = /** @type {((inputs?: Permissions_Risky_ChipInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Risky_ChipInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_risky_chip(inputs)
	return en_permissions_risky_chip(inputs)
});