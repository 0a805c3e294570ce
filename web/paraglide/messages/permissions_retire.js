/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Permissions_RetireInputs */

const en_permissions_retire = /** @type {(inputs: Permissions_RetireInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retire ${i?.name}`)
};

const ru_permissions_retire = /** @type {(inputs: Permissions_RetireInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убрать «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "Retire {name}" |
*
* @param {Permissions_RetireInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_retire = /** @type {((inputs: Permissions_RetireInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_RetireInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_retire(inputs)
	return en_permissions_retire(inputs)
});