/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Setup_CodeInputs */

const en_me_setup_code = /** @type {(inputs: Me_Setup_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set-up code`)
};

const ru_me_setup_code = /** @type {(inputs: Me_Setup_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Код настройки`)
};

/**
* | output |
* | --- |
* | "Set-up code" |
*
* @param {Me_Setup_CodeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_setup_code = /** @type {((inputs?: Me_Setup_CodeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Setup_CodeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_setup_code(inputs)
	return en_me_setup_code(inputs)
});