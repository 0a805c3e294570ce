/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Add_Need_AccessInputs */

const en_add_need_access = /** @type {(inputs: Add_Need_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what they may do.`)
};

const ru_add_need_access = /** @type {(inputs: Add_Need_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выберите, что им можно.`)
};

/**
* | output |
* | --- |
* | "Choose what they may do." |
*
* @param {Add_Need_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_need_access = /** @type {((inputs?: Add_Need_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Need_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_need_access(inputs)
	return en_add_need_access(inputs)
});