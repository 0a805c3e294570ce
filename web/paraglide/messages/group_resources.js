/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_ResourcesInputs */

const en_group_resources = /** @type {(inputs: Group_ResourcesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resources`)
};

const ru_group_resources = /** @type {(inputs: Group_ResourcesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ресурсы`)
};

/**
* | output |
* | --- |
* | "Resources" |
*
* @param {Group_ResourcesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_resources = /** @type {((inputs?: Group_ResourcesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_ResourcesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_resources(inputs)
	return en_group_resources(inputs)
});