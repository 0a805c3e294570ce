/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_Only_LookingInputs */

const en_sheet_only_looking = /** @type {(inputs: Sheet_Only_LookingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can look at this, but not change it.`)
};

const ru_sheet_only_looking = /** @type {(inputs: Sheet_Only_LookingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Здесь можно смотреть, но не менять.`)
};

/**
* | output |
* | --- |
* | "You can look at this, but not change it." |
*
* @param {Sheet_Only_LookingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_only_looking = /** @type {((inputs?: Sheet_Only_LookingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_Only_LookingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_only_looking(inputs)
	return en_sheet_only_looking(inputs)
});