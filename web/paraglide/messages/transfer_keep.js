/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_KeepInputs */

const en_transfer_keep = /** @type {(inputs: Transfer_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you keep afterwards`)
};

const ru_transfer_keep = /** @type {(inputs: Transfer_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Что останется вам`)
};

/**
* | output |
* | --- |
* | "What you keep afterwards" |
*
* @param {Transfer_KeepInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_keep = /** @type {((inputs?: Transfer_KeepInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_KeepInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_keep(inputs)
	return en_transfer_keep(inputs)
});