/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, date: NonNullable<unknown> }} Transfer_WaitingInputs */

const en_transfer_waiting = /** @type {(inputs: Transfer_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has been asked to become the owner and can accept until ${i?.date}.`)
};

const ru_transfer_waiting = /** @type {(inputs: Transfer_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Проект передаётся: до ${i?.date} ${i?.name} может согласиться.`)
};

/**
* | output |
* | --- |
* | "{name} has been asked to become the owner and can accept until {date}." |
*
* @param {Transfer_WaitingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_waiting = /** @type {((inputs: Transfer_WaitingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_WaitingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_waiting(inputs)
	return en_transfer_waiting(inputs)
});