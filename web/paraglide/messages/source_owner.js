/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Source_OwnerInputs */

const en_source_owner = /** @type {(inputs: Source_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As the owner`)
};

const ru_source_owner = /** @type {(inputs: Source_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Как владельцу`)
};

/**
* | output |
* | --- |
* | "As the owner" |
*
* @param {Source_OwnerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const source_owner = /** @type {((inputs?: Source_OwnerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Source_OwnerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_source_owner(inputs)
	return en_source_owner(inputs)
});