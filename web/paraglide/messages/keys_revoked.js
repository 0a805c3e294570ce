/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Keys_RevokedInputs */

const en_keys_revoked = /** @type {(inputs: Keys_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} revoked`)
};

const ru_keys_revoked = /** @type {(inputs: Keys_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ключ «${i?.name}» отозван`)
};

/**
* | output |
* | --- |
* | "{name} revoked" |
*
* @param {Keys_RevokedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_revoked = /** @type {((inputs: Keys_RevokedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_RevokedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_revoked(inputs)
	return en_keys_revoked(inputs)
});