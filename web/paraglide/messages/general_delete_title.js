/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} General_Delete_TitleInputs */

const en_general_delete_title = /** @type {(inputs: General_Delete_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Delete ${i?.project}?`)
};

const ru_general_delete_title = /** @type {(inputs: General_Delete_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Удалить «${i?.project}»?`)
};

/**
* | output |
* | --- |
* | "Delete {project}?" |
*
* @param {General_Delete_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_delete_title = /** @type {((inputs: General_Delete_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Delete_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_delete_title(inputs)
	return en_general_delete_title(inputs)
});