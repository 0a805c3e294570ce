/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Is_RiskyInputs */

const en_permissions_is_risky = /** @type {(inputs: Permissions_Is_RiskyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Risky: mark it wherever it is ticked`)
};

const ru_permissions_is_risky = /** @type {(inputs: Permissions_Is_RiskyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Опасное: помечать везде, где его отмечают`)
};

/**
* | output |
* | --- |
* | "Risky: mark it wherever it is ticked" |
*
* @param {Permissions_Is_RiskyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_is_risky = /** @type {((inputs?: Permissions_Is_RiskyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Is_RiskyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_is_risky(inputs)
	return en_permissions_is_risky(inputs)
});