/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} General_RestoredInputs */

const en_general_restored = /** @type {(inputs: General_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.project} is back`)
};

const ru_general_restored = /** @type {(inputs: General_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Проект «${i?.project}» вернулся`)
};

/**
* | output |
* | --- |
* | "{project} is back" |
*
* @param {General_RestoredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_restored = /** @type {((inputs: General_RestoredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_RestoredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_restored(inputs)
	return en_general_restored(inputs)
});