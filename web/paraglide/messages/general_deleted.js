/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} General_DeletedInputs */

const en_general_deleted = /** @type {(inputs: General_DeletedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.project} deleted`)
};

const ru_general_deleted = /** @type {(inputs: General_DeletedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Проект «${i?.project}» удалён`)
};

/**
* | output |
* | --- |
* | "{project} deleted" |
*
* @param {General_DeletedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_deleted = /** @type {((inputs: General_DeletedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_DeletedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_deleted(inputs)
	return en_general_deleted(inputs)
});