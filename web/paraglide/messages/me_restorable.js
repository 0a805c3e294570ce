/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Me_RestorableInputs */

const en_me_restorable = /** @type {(inputs: Me_RestorableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deleted; can be brought back until ${i?.date}`)
};

const ru_me_restorable = /** @type {(inputs: Me_RestorableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Удалён; вернуть можно до ${i?.date}`)
};

/**
* | output |
* | --- |
* | "Deleted; can be brought back until {date}" |
*
* @param {Me_RestorableInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_restorable = /** @type {((inputs: Me_RestorableInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_RestorableInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_restorable(inputs)
	return en_me_restorable(inputs)
});