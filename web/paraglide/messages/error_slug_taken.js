/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Slug_TakenInputs */

const en_error_slug_taken = /** @type {(inputs: Error_Slug_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This address is taken. Choose another.`)
};

const ru_error_slug_taken = /** @type {(inputs: Error_Slug_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Такой адрес уже занят. Выберите другой.`)
};

/**
* | output |
* | --- |
* | "This address is taken. Choose another." |
*
* @param {Error_Slug_TakenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_slug_taken = /** @type {((inputs?: Error_Slug_TakenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Slug_TakenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_slug_taken(inputs)
	return en_error_slug_taken(inputs)
});