/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Project_Is_SuspendedInputs */

const en_project_is_suspended = /** @type {(inputs: Project_Is_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever runs this installation has suspended the project. Nothing can be changed, and services get “no” as an answer.`)
};

const ru_project_is_suspended = /** @type {(inputs: Project_Is_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект приостановлен администратором системы. Менять ничего нельзя, сервисы получают ответ «нет».`)
};

/**
* | output |
* | --- |
* | "Whoever runs this installation has suspended the project. Nothing can be changed, and services get “no” as an answer." |
*
* @param {Project_Is_SuspendedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const project_is_suspended = /** @type {((inputs?: Project_Is_SuspendedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Project_Is_SuspendedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_project_is_suspended(inputs)
	return en_project_is_suspended(inputs)
});