/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Transfer_TitleInputs */

const en_transfer_title = /** @type {(inputs: Transfer_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Make ${i?.name} the owner?`)
};

const ru_transfer_title = /** @type {(inputs: Transfer_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Сделать владельцем: ${i?.name}?`)
};

/**
* | output |
* | --- |
* | "Make {name} the owner?" |
*
* @param {Transfer_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_title = /** @type {((inputs: Transfer_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_title(inputs)
	return en_transfer_title(inputs)
});