/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_ScopesInputs */

const en_field_scopes = /** @type {(inputs: Field_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`May`)
};

const ru_field_scopes = /** @type {(inputs: Field_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Можно`)
};

/**
* | output |
* | --- |
* | "May" |
*
* @param {Field_ScopesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_scopes = /** @type {((inputs?: Field_ScopesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_ScopesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_scopes(inputs)
	return en_field_scopes(inputs)
});