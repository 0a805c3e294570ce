/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_StartInputs */

const en_mend_start = /** @type {(inputs: Mend_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let it begin now.`)
};

const ru_mend_start = /** @type {(inputs: Mend_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дать его с этой минуты.`)
};

/**
* | output |
* | --- |
* | "Let it begin now." |
*
* @param {Mend_StartInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_start = /** @type {((inputs?: Mend_StartInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_StartInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_start(inputs)
	return en_mend_start(inputs)
});