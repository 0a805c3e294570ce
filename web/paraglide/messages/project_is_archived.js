/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Is_ArchivedInputs */

const en_project_is_archived = /** @type {(inputs: Project_Is_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This project is archived. Nothing can be changed, and services get “no” as an answer.`)
};

const ru_project_is_archived = /** @type {(inputs: Project_Is_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект в архиве. Менять ничего нельзя, сервисы получают ответ «нет».`)
};

/**
* | output |
* | --- |
* | "This project is archived. Nothing can be changed, and services get “no” as an answer." |
*
* @param {Project_Is_ArchivedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_is_archived = /** @type {((inputs?: Project_Is_ArchivedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Is_ArchivedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_is_archived(inputs)
	return en_project_is_archived(inputs)
});