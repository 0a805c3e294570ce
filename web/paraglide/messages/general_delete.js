/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_DeleteInputs */

const en_general_delete = /** @type {(inputs: General_DeleteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete`)
};

const ru_general_delete = /** @type {(inputs: General_DeleteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Удаление`)
};

/**
* | output |
* | --- |
* | "Delete" |
*
* @param {General_DeleteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_delete = /** @type {((inputs?: General_DeleteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_DeleteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_delete(inputs)
	return en_general_delete(inputs)
});