/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_Keep_NoneInputs */

const en_transfer_keep_none = /** @type {(inputs: Transfer_Keep_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing: I leave the project`)
};

const ru_transfer_keep_none = /** @type {(inputs: Transfer_Keep_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ничего: я выйду из проекта`)
};

/**
* | output |
* | --- |
* | "Nothing: I leave the project" |
*
* @param {Transfer_Keep_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_keep_none = /** @type {((inputs?: Transfer_Keep_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_Keep_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_keep_none(inputs)
	return en_transfer_keep_none(inputs)
});