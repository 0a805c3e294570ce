/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Source_GrantInputs */

const en_source_grant = /** @type {(inputs: Source_GrantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ticked by itself`)
};

const ru_source_grant = /** @type {(inputs: Source_GrantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отмечено отдельно`)
};

/**
* | output |
* | --- |
* | "Ticked by itself" |
*
* @param {Source_GrantInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const source_grant = /** @type {((inputs?: Source_GrantInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Source_GrantInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_source_grant(inputs)
	return en_source_grant(inputs)
});