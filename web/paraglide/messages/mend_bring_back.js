/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_Bring_BackInputs */

const en_mend_bring_back = /** @type {(inputs: Mend_Bring_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring the project back from the archive.`)
};

const ru_mend_bring_back = /** @type {(inputs: Mend_Bring_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вернуть проект из архива.`)
};

/**
* | output |
* | --- |
* | "Bring the project back from the archive." |
*
* @param {Mend_Bring_BackInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_bring_back = /** @type {((inputs?: Mend_Bring_BackInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_Bring_BackInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_bring_back(inputs)
	return en_mend_bring_back(inputs)
});