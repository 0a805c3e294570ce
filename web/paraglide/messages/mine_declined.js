/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Mine_DeclinedInputs */

const en_mine_declined = /** @type {(inputs: Mine_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Declined: ${i?.project}`)
};

const ru_mine_declined = /** @type {(inputs: Mine_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Отклонено: ${i?.project}`)
};

/**
* | output |
* | --- |
* | "Declined: {project}" |
*
* @param {Mine_DeclinedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mine_declined = /** @type {((inputs: Mine_DeclinedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_DeclinedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mine_declined(inputs)
	return en_mine_declined(inputs)
});