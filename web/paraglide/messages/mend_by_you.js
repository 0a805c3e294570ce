/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_By_YouInputs */

const en_mend_by_you = /** @type {(inputs: Mend_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may do that.`)
};

const ru_mend_by_you = /** @type {(inputs: Mend_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Это можете сделать вы.`)
};

/**
* | output |
* | --- |
* | "You may do that." |
*
* @param {Mend_By_YouInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_by_you = /** @type {((inputs?: Mend_By_YouInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_By_YouInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_by_you(inputs)
	return en_mend_by_you(inputs)
});