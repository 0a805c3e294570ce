/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_ImpliesInputs */

const en_permissions_implies = /** @type {(inputs: Permissions_ImpliesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comes with`)
};

const ru_permissions_implies = /** @type {(inputs: Permissions_ImpliesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Даёт и`)
};

/**
* | output |
* | --- |
* | "Comes with" |
*
* @param {Permissions_ImpliesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_implies = /** @type {((inputs?: Permissions_ImpliesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_ImpliesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_implies(inputs)
	return en_permissions_implies(inputs)
});