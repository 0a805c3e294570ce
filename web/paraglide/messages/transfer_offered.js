/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Transfer_OfferedInputs */

const en_transfer_offered = /** @type {(inputs: Transfer_OfferedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has been asked to become the owner`)
};

const ru_transfer_offered = /** @type {(inputs: Transfer_OfferedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Предложение отправлено: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} has been asked to become the owner" |
*
* @param {Transfer_OfferedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_offered = /** @type {((inputs: Transfer_OfferedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_OfferedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_offered(inputs)
	return en_transfer_offered(inputs)
});