/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Because_OwnerInputs */

const en_because_owner = /** @type {(inputs: Because_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} owns the project.`)
};

const ru_because_owner = /** @type {(inputs: Because_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Это владелец проекта: ${i?.who}.`)
};

/**
* | output |
* | --- |
* | "{who} owns the project." |
*
* @param {Because_OwnerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const because_owner = /** @type {((inputs: Because_OwnerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Because_OwnerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_because_owner(inputs)
	return en_because_owner(inputs)
});