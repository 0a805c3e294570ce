/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Transfer_AcceptedInputs */

const en_transfer_accepted = /** @type {(inputs: Transfer_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are the owner of ${i?.project} now`)
};

const ru_transfer_accepted = /** @type {(inputs: Transfer_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Теперь вы владелец проекта «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "You are the owner of {project} now" |
*
* @param {Transfer_AcceptedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const transfer_accepted = /** @type {((inputs: Transfer_AcceptedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Transfer_AcceptedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_transfer_accepted(inputs)
	return en_transfer_accepted(inputs)
});