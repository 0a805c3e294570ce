/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_Built_In_GroupsInputs */

const en_field_built_in_groups = /** @type {(inputs: Field_Built_In_GroupsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Built-in groups`)
};

const ru_field_built_in_groups = /** @type {(inputs: Field_Built_In_GroupsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Встроенные разделы`)
};

/**
* | output |
* | --- |
* | "Built-in groups" |
*
* @param {Field_Built_In_GroupsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const field_built_in_groups = /** @type {((inputs?: Field_Built_In_GroupsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_Built_In_GroupsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_field_built_in_groups(inputs)
	return en_field_built_in_groups(inputs)
});