/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Transfer_TextInputs */

const en_transfer_text = /** @type {(inputs: Transfer_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has to accept within seven days. Until then you stay the owner and can cancel.`)
};

const ru_transfer_text = /** @type {(inputs: Transfer_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} получит семь дней, чтобы согласиться. До этого владелец — вы, и передачу можно отменить.`)
};

/**
* | output |
* | --- |
* | "{name} has to accept within seven days. Until then you stay the owner and can cancel." |
*
* @param {Transfer_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_text = /** @type {((inputs: Transfer_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_text(inputs)
	return en_transfer_text(inputs)
});