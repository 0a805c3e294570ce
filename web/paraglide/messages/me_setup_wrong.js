/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Setup_WrongInputs */

const en_me_setup_wrong = /** @type {(inputs: Me_Setup_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This code is not right or was used.`)
};

const ru_me_setup_wrong = /** @type {(inputs: Me_Setup_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Код не подходит или уже использован.`)
};

/**
* | output |
* | --- |
* | "This code is not right or was used." |
*
* @param {Me_Setup_WrongInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_setup_wrong = /** @type {((inputs?: Me_Setup_WrongInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Setup_WrongInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_setup_wrong(inputs)
	return en_me_setup_wrong(inputs)
});