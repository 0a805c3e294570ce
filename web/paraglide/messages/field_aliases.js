/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_AliasesInputs */

const en_field_aliases = /** @type {(inputs: Field_AliasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aliases`)
};

const ru_field_aliases = /** @type {(inputs: Field_AliasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Псевдонимы`)
};

/**
* | output |
* | --- |
* | "Aliases" |
*
* @param {Field_AliasesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_aliases = /** @type {((inputs?: Field_AliasesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_AliasesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_aliases(inputs)
	return en_field_aliases(inputs)
});