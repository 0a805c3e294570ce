/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Keep_MineInputs */

const en_sheet_keep_mine = /** @type {(inputs: Sheet_Keep_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save mine`)
};

const ru_sheet_keep_mine = /** @type {(inputs: Sheet_Keep_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сохранить мою`)
};

/**
* | output |
* | --- |
* | "Save mine" |
*
* @param {Sheet_Keep_MineInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_keep_mine = /** @type {((inputs?: Sheet_Keep_MineInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Keep_MineInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_keep_mine(inputs)
	return en_sheet_keep_mine(inputs)
});