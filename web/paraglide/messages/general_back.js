/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} General_BackInputs */

const en_general_back = /** @type {(inputs: General_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.project} is active again`)
};

const ru_general_back = /** @type {(inputs: General_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Проект «${i?.project}» снова активен`)
};

/**
* | output |
* | --- |
* | "{project} is active again" |
*
* @param {General_BackInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_back = /** @type {((inputs: General_BackInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_BackInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_back(inputs)
	return en_general_back(inputs)
});