/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_OwnInputs */

const en_permissions_own = /** @type {(inputs: Permissions_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of this project`)
};

const ru_permissions_own = /** @type {(inputs: Permissions_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Этого проекта`)
};

/**
* | output |
* | --- |
* | "Of this project" |
*
* @param {Permissions_OwnInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_own = /** @type {((inputs?: Permissions_OwnInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_OwnInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_own(inputs)
	return en_permissions_own(inputs)
});