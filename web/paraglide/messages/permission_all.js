/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_AllInputs */

const en_permission_all = /** @type {(inputs: Permission_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything`)
};

const ru_permission_all = /** @type {(inputs: Permission_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Всё`)
};

/**
* | output |
* | --- |
* | "Everything" |
*
* @param {Permission_AllInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_all = /** @type {((inputs?: Permission_AllInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_AllInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_all(inputs)
	return en_permission_all(inputs)
});