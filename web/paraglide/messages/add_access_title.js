/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Access_TitleInputs */

const en_add_access_title = /** @type {(inputs: Add_Access_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What they may do`)
};

const ru_add_access_title = /** @type {(inputs: Add_Access_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Что им можно`)
};

/**
* | output |
* | --- |
* | "What they may do" |
*
* @param {Add_Access_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_access_title = /** @type {((inputs?: Add_Access_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Access_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_access_title(inputs)
	return en_add_access_title(inputs)
});