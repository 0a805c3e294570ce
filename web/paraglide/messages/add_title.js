/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Add_TitleInputs */

const en_add_title = /** @type {(inputs: Add_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add people to ${i?.project}`)
};

const ru_add_title = /** @type {(inputs: Add_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Добавить людей в проект «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "Add people to {project}" |
*
* @param {Add_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_title = /** @type {((inputs: Add_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_title(inputs)
	return en_add_title(inputs)
});