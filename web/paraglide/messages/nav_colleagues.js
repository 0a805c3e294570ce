/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_ColleaguesInputs */

const en_nav_colleagues = /** @type {(inputs: Nav_ColleaguesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Colleagues`)
};

const ru_nav_colleagues = /** @type {(inputs: Nav_ColleaguesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Коллеги`)
};

/**
* | output |
* | --- |
* | "Colleagues" |
*
* @param {Nav_ColleaguesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_colleagues = /** @type {((inputs?: Nav_ColleaguesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_ColleaguesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_colleagues(inputs)
	return en_nav_colleagues(inputs)
});