/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Already_ExistsInputs */

const en_error_already_exists = /** @type {(inputs: Error_Already_ExistsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is already one of this name. Choose another.`)
};

const ru_error_already_exists = /** @type {(inputs: Error_Already_ExistsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Такое имя уже занято. Выберите другое.`)
};

/**
* | output |
* | --- |
* | "There is already one of this name. Choose another." |
*
* @param {Error_Already_ExistsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_already_exists = /** @type {((inputs?: Error_Already_ExistsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Already_ExistsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_already_exists(inputs)
	return en_error_already_exists(inputs)
});