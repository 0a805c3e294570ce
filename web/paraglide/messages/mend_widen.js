/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_WidenInputs */

const en_mend_widen = /** @type {(inputs: Mend_WidenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it for this resource, too.`)
};

const ru_mend_widen = /** @type {(inputs: Mend_WidenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Дать его и для этого ресурса.`)
};

/**
* | output |
* | --- |
* | "Give it for this resource, too." |
*
* @param {Mend_WidenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_widen = /** @type {((inputs?: Mend_WidenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_WidenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_widen(inputs)
	return en_mend_widen(inputs)
});