/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, date: NonNullable<unknown> }} Transfer_To_YouInputs */

const en_transfer_to_you = /** @type {(inputs: Transfer_To_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} offers you the ownership of this project. You can accept until ${i?.date}.`)
};

const ru_transfer_to_you = /** @type {(inputs: Transfer_To_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} предлагает вам стать владельцем проекта. До ${i?.date} можно согласиться.`)
};

/**
* | output |
* | --- |
* | "{name} offers you the ownership of this project. You can accept until {date}." |
*
* @param {Transfer_To_YouInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_to_you = /** @type {((inputs: Transfer_To_YouInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_To_YouInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_to_you(inputs)
	return en_transfer_to_you(inputs)
});