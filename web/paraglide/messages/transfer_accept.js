/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_AcceptInputs */

const en_transfer_accept = /** @type {(inputs: Transfer_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Become the owner`)
};

const ru_transfer_accept = /** @type {(inputs: Transfer_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Стать владельцем`)
};

/**
* | output |
* | --- |
* | "Become the owner" |
*
* @param {Transfer_AcceptInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_accept = /** @type {((inputs?: Transfer_AcceptInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_AcceptInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_accept(inputs)
	return en_transfer_accept(inputs)
});