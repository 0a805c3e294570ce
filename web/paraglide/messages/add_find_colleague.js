/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Find_ColleagueInputs */

const en_add_find_colleague = /** @type {(inputs: Add_Find_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find a colleague`)
};

const ru_add_find_colleague = /** @type {(inputs: Add_Find_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Найти коллегу`)
};

/**
* | output |
* | --- |
* | "Find a colleague" |
*
* @param {Add_Find_ColleagueInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_find_colleague = /** @type {((inputs?: Add_Find_ColleagueInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Find_ColleagueInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_find_colleague(inputs)
	return en_add_find_colleague(inputs)
});