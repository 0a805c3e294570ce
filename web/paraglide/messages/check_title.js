/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_TitleInputs */

const en_check_title = /** @type {(inputs: Check_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try a check`)
};

const ru_check_title = /** @type {(inputs: Check_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проверить право`)
};

/**
* | output |
* | --- |
* | "Try a check" |
*
* @param {Check_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_title = /** @type {((inputs?: Check_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_title(inputs)
	return en_check_title(inputs)
});