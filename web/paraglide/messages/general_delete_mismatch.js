/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_Delete_MismatchInputs */

const en_general_delete_mismatch = /** @type {(inputs: General_Delete_MismatchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not the project's name.`)
};

const ru_general_delete_mismatch = /** @type {(inputs: General_Delete_MismatchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Это не название проекта.`)
};

/**
* | output |
* | --- |
* | "This is not the project's name." |
*
* @param {General_Delete_MismatchInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_delete_mismatch = /** @type {((inputs?: General_Delete_MismatchInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Delete_MismatchInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_delete_mismatch(inputs)
	return en_general_delete_mismatch(inputs)
});