/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_Bring_BackInputs */

const en_general_bring_back = /** @type {(inputs: General_Bring_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring back`)
};

const ru_general_bring_back = /** @type {(inputs: General_Bring_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вернуть из архива`)
};

/**
* | output |
* | --- |
* | "Bring back" |
*
* @param {General_Bring_BackInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_bring_back = /** @type {((inputs?: General_Bring_BackInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Bring_BackInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_bring_back(inputs)
	return en_general_bring_back(inputs)
});