/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_RestoreInputs */

const en_me_restore = /** @type {(inputs: Me_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring back`)
};

const ru_me_restore = /** @type {(inputs: Me_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вернуть`)
};

/**
* | output |
* | --- |
* | "Bring back" |
*
* @param {Me_RestoreInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_restore = /** @type {((inputs?: Me_RestoreInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_RestoreInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_restore(inputs)
	return en_me_restore(inputs)
});