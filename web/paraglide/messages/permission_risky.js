/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_RiskyInputs */

const en_permission_risky = /** @type {(inputs: Permission_RiskyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Risky: think twice whom you give this to`)
};

const ru_permission_risky = /** @type {(inputs: Permission_RiskyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Опасное право: подумайте, кому его дать`)
};

/**
* | output |
* | --- |
* | "Risky: think twice whom you give this to" |
*
* @param {Permission_RiskyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_risky = /** @type {((inputs?: Permission_RiskyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_RiskyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_risky(inputs)
	return en_permission_risky(inputs)
});