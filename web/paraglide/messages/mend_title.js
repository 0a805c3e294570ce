/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_TitleInputs */

const en_mend_title = /** @type {(inputs: Mend_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would allow it`)
};

const ru_mend_title = /** @type {(inputs: Mend_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Как разрешить`)
};

/**
* | output |
* | --- |
* | "What would allow it" |
*
* @param {Mend_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_title = /** @type {((inputs?: Mend_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_title(inputs)
	return en_mend_title(inputs)
});