/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_AiInputs */

const en_group_ai = /** @type {(inputs: Group_AiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`AI`)
};

const ru_group_ai = /** @type {(inputs: Group_AiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Нейросети`)
};

/**
* | output |
* | --- |
* | "AI" |
*
* @param {Group_AiInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_ai = /** @type {((inputs?: Group_AiInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_AiInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_ai(inputs)
	return en_group_ai(inputs)
});