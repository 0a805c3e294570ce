/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Project_EditInputs */

const en_permission_project_edit = /** @type {(inputs: Permission_Project_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit the project`)
};

const ru_permission_project_edit = /** @type {(inputs: Permission_Project_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Менять проект`)
};

/**
* | output |
* | --- |
* | "Edit the project" |
*
* @param {Permission_Project_EditInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_project_edit = /** @type {((inputs?: Permission_Project_EditInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Project_EditInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_project_edit(inputs)
	return en_permission_project_edit(inputs)
});