/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Again_TitleInputs */

const en_again_title = /** @type {(inputs: Again_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in again`)
};

const ru_again_title = /** @type {(inputs: Again_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Войдите снова`)
};

/**
* | output |
* | --- |
* | "Sign in again" |
*
* @param {Again_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const again_title = /** @type {((inputs?: Again_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Again_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_again_title(inputs)
	return en_again_title(inputs)
});