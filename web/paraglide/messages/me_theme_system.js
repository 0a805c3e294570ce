/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Theme_SystemInputs */

const en_me_theme_system = /** @type {(inputs: Me_Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As the system`)
};

const ru_me_theme_system = /** @type {(inputs: Me_Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Как в системе`)
};

/**
* | output |
* | --- |
* | "As the system" |
*
* @param {Me_Theme_SystemInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_theme_system = /** @type {((inputs?: Me_Theme_SystemInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Theme_SystemInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_theme_system(inputs)
	return en_me_theme_system(inputs)
});