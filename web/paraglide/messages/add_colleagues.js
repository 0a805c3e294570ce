/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_ColleaguesInputs */

const en_add_colleagues = /** @type {(inputs: Add_ColleaguesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People you work or worked with`)
};

const ru_add_colleagues = /** @type {(inputs: Add_ColleaguesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`С кем вы работаете или работали`)
};

/**
* | output |
* | --- |
* | "People you work or worked with" |
*
* @param {Add_ColleaguesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_colleagues = /** @type {((inputs?: Add_ColleaguesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_ColleaguesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_colleagues(inputs)
	return en_add_colleagues(inputs)
});