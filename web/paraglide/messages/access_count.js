/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ ticked: NonNullable<unknown>, all: NonNullable<unknown> }} Access_CountInputs */

const en_access_count = /** @type {(inputs: Access_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.ticked} of ${i?.all}`)
};

const ru_access_count = /** @type {(inputs: Access_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.ticked} из ${i?.all}`)
};

/**
* | output |
* | --- |
* | "{ticked} of {all}" |
*
* @param {Access_CountInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_count = /** @type {((inputs: Access_CountInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_CountInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_count(inputs)
	return en_access_count(inputs)
});