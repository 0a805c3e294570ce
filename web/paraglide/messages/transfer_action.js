/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Transfer_ActionInputs */

const en_transfer_action = /** @type {(inputs: Transfer_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer ownership`)
};

const ru_transfer_action = /** @type {(inputs: Transfer_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Предложить`)
};

/**
* | output |
* | --- |
* | "Offer ownership" |
*
* @param {Transfer_ActionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_action = /** @type {((inputs?: Transfer_ActionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_ActionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_action(inputs)
	return en_transfer_action(inputs)
});