/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} General_Delete_TypeInputs */

const en_general_delete_type = /** @type {(inputs: General_Delete_TypeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Type the project's name, ${i?.project}, to confirm`)
};

const ru_general_delete_type = /** @type {(inputs: General_Delete_TypeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Для подтверждения введите название: ${i?.project}`)
};

/**
* | output |
* | --- |
* | "Type the project's name, {project}, to confirm" |
*
* @param {General_Delete_TypeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_delete_type = /** @type {((inputs: General_Delete_TypeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Delete_TypeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_delete_type(inputs)
	return en_general_delete_type(inputs)
});