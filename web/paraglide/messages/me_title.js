/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_TitleInputs */

const en_me_title = /** @type {(inputs: Me_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You`)
};

const ru_me_title = /** @type {(inputs: Me_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Профиль`)
};

/**
* | output |
* | --- |
* | "You" |
*
* @param {Me_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_title = /** @type {((inputs?: Me_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_title(inputs)
	return en_me_title(inputs)
});