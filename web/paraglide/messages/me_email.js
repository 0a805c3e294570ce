/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_EmailInputs */

const en_me_email = /** @type {(inputs: Me_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail`)
};

const ru_me_email = /** @type {(inputs: Me_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Почта`)
};

/**
* | output |
* | --- |
* | "E-mail" |
*
* @param {Me_EmailInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_email = /** @type {((inputs?: Me_EmailInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_EmailInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_email(inputs)
	return en_me_email(inputs)
});