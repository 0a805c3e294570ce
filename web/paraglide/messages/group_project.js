/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Group_ProjectInputs */

const en_group_project = /** @type {(inputs: Group_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Project`)
};

const ru_group_project = /** @type {(inputs: Group_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект`)
};

/**
* | output |
* | --- |
* | "Project" |
*
* @param {Group_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const group_project = /** @type {((inputs?: Group_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Group_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_group_project(inputs)
	return en_group_project(inputs)
});