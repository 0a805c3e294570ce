/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Owner_Must_TransferInputs */

const en_error_owner_must_transfer = /** @type {(inputs: Error_Owner_Must_TransferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The owner cannot leave. Make somebody else the owner first.`)
};

const ru_error_owner_must_transfer = /** @type {(inputs: Error_Owner_Must_TransferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Владелец не может выйти. Сначала передайте проект другому.`)
};

/**
* | output |
* | --- |
* | "The owner cannot leave. Make somebody else the owner first." |
*
* @param {Error_Owner_Must_TransferInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_owner_must_transfer = /** @type {((inputs?: Error_Owner_Must_TransferInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Owner_Must_TransferInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_owner_must_transfer(inputs)
	return en_error_owner_must_transfer(inputs)
});